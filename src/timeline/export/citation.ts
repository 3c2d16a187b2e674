import type { Day } from '../../knowledge/partial-date';
import type { ExportedStory } from './lines';

/** Names of a byline: "By Ann Lee and Bo Kim" → two. A byline that is no plain list of names stays in one piece. */
export function authorsOf(byline: string | undefined): string[] {
  const text = (byline ?? '').replace(/^\s*by\s+/i, '').trim();
  if (!text) return [];
  const names = text.split(/\s*,\s*and\s+|\s+and\s+|\s*,\s*|\s*;\s*/).filter(Boolean);
  const isName = (name: string) => /^\p{Lu}\S*(?:\s+\S+){1,3}$/u.test(name);
  return names.every(isName) ? names : [text];
}

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // By name: readers of BibTeX count braces, also those behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
/** In one line: readers of these forms also break lines at control characters. */
const inOneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const latex = (text: string) => inOneLine(text).replace(/[\\{}$&#%_^~]/g, (mark) => LATEX[mark] ?? mark);

/** `lee2019sochi`: author or site, year, first long word of the title; plain letters only. */
function keyOf(story: ExportedStory): string {
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
  const author =
    authorsOf(story.byline)[0]?.split(/\s+/).at(-1) ?? story.site?.replace(/^www\./, '').split('.')[0] ?? '';
  const word = (story.title ?? '').split(/\s+/).find((part) => letters(part).length > 3) ?? '';
  return `${letters(author)}${story.published?.slice(0, 4) ?? ''}${letters(word)}` || 'story';
}

/** A `@misc` entry that both BibTeX and biblatex read. @param accessed the day of the citation */
export function toBibtex(story: ExportedStory, accessed: Day): string {
  const [year, month, day] = story.published?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['title', story.title && `{${latex(story.title)}}`],
    [
      'author',
      authorsOf(story.byline)
        .map((name) => (name.split(/\s+/).length > 4 ? `{${latex(name)}}` : latex(name)))
        .join(' and '),
    ],
    ['howpublished', story.site && latex(story.site)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', story.url?.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['langid', story.language?.startsWith('en') ? 'english' : undefined],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${keyOf(story)},\n${lines.join('')}}\n`;
}

/** "Lee, Ann": RIS has the family name first. What is no plain name stays as it is. */
function familyFirst(name: string): string {
  // Counted first: the search below takes its time in a long line.
  if (name.split(/\s+/).length > 4) return name;
  const found = /^(.+?)\s+((?:(?:al|bin|da|de|del|della|der|di|du|la|le|ten|van|von|zu)\s+)*\S+)$/iu.exec(name);
  return found ? `${found[2]}, ${found[1]}` : name;
}

/** A RIS record of a newspaper article. @param accessed the day of the citation */
export function toRis(story: ExportedStory, accessed: Day): string {
  const slashes = (day: Day) => day.replaceAll('-', '/');
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', story.title],
    ...authorsOf(story.byline).map((name): [string, string] => ['AU', familyFirst(name)]),
    ['T2', story.site],
    ['PY', story.published?.slice(0, 4)],
    ['DA', story.published && slashes(story.published)],
    ['UR', story.url],
    ['Y2', slashes(accessed)],
    ['LA', story.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${inOneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** CSL-JSON, as Zotero, Pandoc and others read it. @param accessed the day of the citation */
export function toCsl(story: ExportedStory, accessed: Day): string {
  const parts = (day: Day) => ({ 'date-parts': [day.split('-').map(Number)] });
  const authors = authorsOf(story.byline).map((name) => ({ literal: name }));
  const item = {
    id: keyOf(story),
    type: 'article-newspaper',
    ...(story.title ? { title: story.title } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(story.site ? { 'container-title': story.site } : {}),
    ...(story.published ? { issued: parts(story.published) } : {}),
    accessed: parts(accessed),
    ...(story.url ? { URL: story.url } : {}),
    ...(story.language ? { language: story.language } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
