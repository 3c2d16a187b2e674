import type { Day } from '../../knowledge/partial-date';
import type { Timeline } from '../model';
import { entriesIn, type TimelineView } from '../rows';
import { toCsv } from './csv';
import { toIcs } from './ics';
import { toJson } from './json';
import { type ExportedStory, exportedLine } from './lines';
import { toMarkdown } from './markdown';
import { toText } from './text';

export type TimelineForm = 'text' | 'markdown' | 'csv' | 'ics' | 'json';
export type CitationForm = 'bibtex' | 'ris' | 'csl';
export type ExportForm = TimelineForm | CitationForm;

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

/** Whether a form is one of a citation. */
export const isCitation = (form: ExportForm): form is CitationForm =>
  form === 'bibtex' || form === 'ris' || form === 'csl';

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

function fileOf(form: ExportForm, story: ExportedStory, content: string): ExportFile {
  const { ending, type } = FILES[form];
  return { name: `${fileName(story)}.${ending}`, type, content };
}

/**
 * The timeline as the view shows it (filter and background included), as a file.
 * @param today the day of the export
 */
export function exportAs(
  form: TimelineForm,
  timeline: Timeline,
  view: TimelineView,
  story: ExportedStory,
  today: Day,
): ExportFile {
  const wanted = ({ people, treaties }: { people: { id: string }[]; treaties: { id: string }[] }) =>
    view.only === undefined || [...people, ...treaties].some(({ id }) => id === view.only);
  const entries = [...entriesIn(timeline, view), ...timeline.undated.filter(wanted)];
  const lines = entries.map((entry) => exportedLine(entry, story));
  const write: Record<TimelineForm, () => string> = {
    text: () => toText(story, lines),
    markdown: () => toMarkdown(story, lines),
    csv: () => toCsv(lines),
    ics: () => toIcs(story, lines, today),
    json: () => toJson(story, lines),
  };
  return fileOf(form, story, write[form]());
}

/**
 * A citation of the story, as a file. What writes it is loaded when it is first asked for.
 * @param today the day of the citation
 */
export async function citeAs(form: CitationForm, story: ExportedStory, today: Day): Promise<ExportFile> {
  const { toBibtex, toRis, toCsl } = await import('./citation');
  const write = { bibtex: toBibtex, ris: toRis, csl: toCsl };
  return fileOf(form, story, write[form](story, today));
}
