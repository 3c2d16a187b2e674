import type { ExportedLine, ExportedStory } from './lines';

/** Version of the layout that `docs/timeline-json.md` describes. */
const TIMELINE_FORMAT = 1;

/** The timeline as data; `docs/timeline-json.md` describes the layout. */
export function toJson(story: ExportedStory, lines: readonly ExportedLine[]): string {
  const { title, byline, site, url, language, published } = story;
  return `${JSON.stringify(
    { format: TIMELINE_FORMAT, story: { title, byline, site, url, language, published }, entries: lines },
    null,
    2,
  )}\n`;
}
