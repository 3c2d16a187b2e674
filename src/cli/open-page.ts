import { parseHTML } from 'linkedom';

/** Parses a page for reading. `url` is what the page's relative addresses hang on. */
export function openPage(html: string): Document {
  return parseHTML(html).document;
}
