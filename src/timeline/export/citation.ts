import { type Csl, type Name, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Day } from '../../knowledge/partial-date';
import type { ExportedStory } from './lines';

// Left on, it writes plain letters for some scripts and drops all letters of the others.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** Names of a byline: "By Ann Lee and Bo Kim" → two. A byline that is no plain list of names stays in one piece. */
export function authorsOf(byline: string | undefined): Name[] {
  const text = inOneLine((byline ?? '').replace(/^\s*by\s+/i, ''));
  if (!text) return [];
  const names = text.split(/\s*,\s*and\s+|\s+and\s+|\s*,\s*|\s*;\s*/).filter(Boolean);
  const isName = (name: string) => /^\p{Lu}\S*(?:\s+\S+){1,3}$/u.test(name);
  return names.every(isName) ? names.map(nameOf) : [{ literal: text }];
}

/** The family name is the last word, with the small words that go before it: "Cy de Vries" → "de Vries". */
function nameOf(name: string): Name {
  const found = /^(.+?)\s+((?:(?:al|bin|da|de|del|della|der|di|du|la|le|ten|van|von|zu)\s+)*\S+)$/iu.exec(name);
  return found?.[1] && found[2] ? { given: found[1], family: found[2] } : { literal: name };
}

/** Readers of these forms also break lines at control characters. */
const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The story as a CSL item. @param words what becomes of each text that the story gives */
function itemOf(story: ExportedStory, accessed: Day, words: (text: string) => string = inOneLine): Csl {
  const parts = (day: Day): NonNullable<Csl['issued']> => ({ 'date-parts': [day.split('-').map(Number)] });
  const { title, byline, site, published, url, language } = story;
  const author = authorsOf(byline).map((name) =>
    Object.fromEntries(Object.entries(name).map(([part, text]) => [part, words(text)])),
  );
  return {
    id: 'story',
    type: 'article-newspaper',
    ...(title ? { title: words(title) } : {}),
    ...(author.length > 0 ? { author } : {}),
    ...(site ? { 'container-title': words(site) } : {}),
    ...(published ? { issued: parts(published) } : {}),
    accessed: parts(accessed),
    ...(url ? { URL: url.replace(/[{}\\\s]/g, encodeURIComponent) } : {}),
    ...(language ? { language: words(language) } : {}),
  };
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // By name: readers of BibTeX count braces, also those behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  // The library takes these for markup, and old fonts draw others in their place.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
const latex = (text: string) => inOneLine(text).replace(/[\\{}<>$&#%_^~]/g, (mark) => LATEX[mark] ?? mark);

/**
 * An `@article` entry for BibTeX, with the day and the day of reading as biblatex has them.
 * @param accessed the day of the citation
 */
export function toBibtex(story: ExportedStory, accessed: Day): string {
  const items = [itemOf(story, accessed, latex)];
  const [plain] = plugins.output.format('bibtex', items, { format: 'object' });
  const [precise] = plugins.output.format('biblatex', items, { format: 'object' });
  if (!plain || !precise) return '';
  const { author, title, journal, year, month, url } = plain.properties;
  const { date, urldate } = precise.properties;
  const fields = Object.entries({ author, title, journal, year, month, date, url, urldate });
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${plain.type}{${plain.label},\n${lines.join('')}}\n`;
}

/**
 * A RIS record of a newspaper article.
 * @param accessed the day of the citation
 */
export function toRis(story: ExportedStory, accessed: Day): string {
  const items = [itemOf(story, accessed)];
  // Only with the older tags does the library write authors and the day, only with the newer ones the day of reading.
  const [old] = plugins.output.format('ris', items, { format: 'object', spec: 'old' });
  const [recent] = plugins.output.format('ris', items, { format: 'object', spec: 'new' });
  const fields = { ...old, ID: undefined, Y2: recent?.Y2, LA: recent?.LA };
  // Not by the library: it breaks addresses after 70 characters.
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value ?? []].flat().map((one) => `${tag}  - ${one}\r\n`),
  );
  return `${lines.join('')}ER  - \r\n`;
}

/**
 * CSL-JSON, as Zotero, Pandoc and others read it, under the key that the BibTeX entry has.
 * @param accessed the day of the citation
 */
export function toCsl(story: ExportedStory, accessed: Day): string {
  const item = itemOf(story, accessed);
  const [entry] = plugins.output.format('bibtex', [item], { format: 'object' });
  return `${JSON.stringify([{ ...item, id: entry?.label ?? item.id }], null, 2)}\n`;
}
