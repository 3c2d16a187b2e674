import { dateText } from '../../words/dates';
import { say, type Word } from '../../words/say';
import type { ExportedLine, ExportedStory } from './lines';

const REMARKS: Partial<Record<ExportedLine['status'], Word>> = {
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
  background: 'backgroundWord',
};

function item(line: ExportedLine): string {
  const remark = REMARKS[line.status];
  const said = [remark ? say(remark) : '', line.outcome ?? ''].filter(Boolean).join('; ');
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
