import { dateText } from '../../words/dates';
import { say } from '../../words/say';
import type { ExportedLine, ExportedStory } from './lines';

function item(line: ExportedLine): string {
  const remark = line.status === 'background' ? say('backgroundWord') : line.remark;
  const said = [remark ?? '', line.outcome ?? ''].filter(Boolean).join('; ');
  return `${line.when ? `${line.when}: ` : ''}${line.what}${said ? ` (${said})` : ''}`;
}

/** The timeline as plain text, to paste into a message. */
export function toText(story: ExportedStory, lines: readonly ExportedLine[]): string {
  const dated = lines.filter(({ from }) => from);
  const undated = lines.filter(({ from }) => !from);
  const day = story.published ? [`— ${say('storyDay', dateText(story.published))} —`] : [];
  const head = [story.title, [story.site, story.url].filter(Boolean).join(' ')].filter(Boolean);
  return [
    ...head,
    '',
    ...dated.filter(({ after }) => !after).map(item),
    ...day,
    ...dated.filter(({ after }) => after).map(item),
    ...(undated.length > 0 ? ['', `${say('undated')}:`, ...undated.map(item)] : []),
    '',
  ].join('\n');
}
