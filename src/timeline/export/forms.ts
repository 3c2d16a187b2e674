import type { Day } from '../../knowledge/partial-date';
import type { Timeline } from '../model';
import { entriesIn, type TimelineView } from '../rows';
import { toBibtex, toCsl, toRis } from './citation';
import { toCsv } from './csv';
import { toIcs } from './ics';
import { toJson } from './json';
import { type ExportedStory, exportedLine } from './lines';
import { toMarkdown } from './markdown';
import { toText } from './text';

export type ExportForm = 'text' | 'markdown' | 'csv' | 'ics' | 'json' | 'bibtex' | 'ris' | 'csl';

/** A file ready to be saved. */
export interface ExportFile {
  name: string;
  type: string;
  content: string;
}

const FILES: Record<ExportForm, { ending: string; type: string }> = {
  text: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  ics: { ending: 'ics', type: 'text/calendar' },
  json: { ending: 'json', type: 'application/json' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
};

/** A file name that every system takes, from the story's title. */
function fileName(story: ExportedStory): string {
  const title = (story.title ?? '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${title || 'story'}-timeline`;
}

/**
 * The timeline as the view shows it (filter and background included), or a citation of the story, as a file.
 * @param today the day of the export
 */
export function exportAs(
  form: ExportForm,
  timeline: Timeline,
  view: TimelineView,
  story: ExportedStory,
  today: Day,
): ExportFile {
  const wanted = ({ people, treaties }: { people: { id: string }[]; treaties: { id: string }[] }) =>
    view.only === undefined || [...people, ...treaties].some(({ id }) => id === view.only);
  const entries = [...entriesIn(timeline, view), ...timeline.undated.filter(wanted)];
  const lines = entries.map((entry) => exportedLine(entry, story));
  const write: Record<ExportForm, () => string> = {
    text: () => toText(story, lines),
    markdown: () => toMarkdown(story, lines),
    csv: () => toCsv(lines),
    ics: () => toIcs(story, lines, today),
    json: () => toJson(story, lines),
    bibtex: () => toBibtex(story, today),
    ris: () => toRis(story, today),
    csl: () => toCsl(story, today),
  };
  const { ending, type } = FILES[form];
  return { name: `${fileName(story)}.${ending}`, type, content: write[form]() };
}
