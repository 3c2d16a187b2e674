import { dateText } from '../../words/dates';
import { say } from '../../words/say';
import type { ExportedLine, ExportedStory } from './lines';

/** Marks that Markdown or HTML in it would read as more than text. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');

/** An address inside `<…>`: spaces and angle brackets would end it. */
const address = (url: string) => url.replace(/[<>\s]/g, (mark) => encodeURIComponent(mark));

function remarks(line: ExportedLine): string {
  const said = [
    line.remark ?? '',
    line.attribution ? say('accordingTo', line.attribution) : '',
    line.outcome ?? '',
  ].filter(Boolean);
  return said.length > 0 ? ` (${plain(said.join('; '))})` : '';
}

function item(line: ExportedLine): string {
  const when = line.when ? `**${plain(line.when)}**: ` : '';
  const what =
    line.status === 'background'
      ? `*${plain(line.what)}* (${say('backgroundWord')})`
      : plain(line.what) + remarks(line);
  return `- ${when}${what}${line.link ? ` [${say('linkWord')}](<${address(line.link)}>)` : ''}\n`;
}

/** The timeline as Markdown: dated entries, the story's day between them, the undated apart. */
export function toMarkdown(story: ExportedStory, lines: readonly ExportedLine[]): string {
  const dated = lines.filter(({ from }) => from);
  const parts = [
    `# ${plain(story.title ?? say('untitledStory'))}\n\n`,
    [
      story.site && plain(story.site),
      story.published && dateText(story.published),
      story.url && `<${address(story.url)}>`,
    ]
      .filter(Boolean)
      .join(', '),
    '\n\n',
    ...dated.filter(({ after }) => !after).map(item),
  ];
  if (story.published) parts.push(`\n**${say('storyDay', dateText(story.published))}**\n\n`);
  parts.push(...dated.filter(({ after }) => after).map(item));
  const undated = lines.filter(({ from }) => !from);
  if (undated.length > 0) parts.push(`\n## ${say('undated')}\n\n`, ...undated.map(item));
  return `${parts
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
