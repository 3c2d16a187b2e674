import { attributeOf } from './dom';
import type { Survey } from './survey';

/** A JSON-LD object; nothing is known of its values. */
export type Thing = Record<string, unknown>;

/** What the page says of itself to machines. */
export interface Declared {
  /** `<meta>` values by lower-case property or name, the first of each. */
  meta: Map<string, string>;
  /** JSON-LD objects, in the page's order. */
  things: Thing[];
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The types of a JSON-LD object, without their namespace. */
export function typesOf(thing: Thing): string[] {
  const types = thing['@type'];
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1));
}

/** The text of a JSON-LD value; of a list, the first. */
export function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || undefined;
  if (isThing(first)) return textOf(first['@value'] ?? first.name);
  return undefined;
}

const NESTED = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate'];

function collect(value: unknown, into: Thing[], depth: number): void {
  if (depth > 4 || into.length > 400) return;
  if (Array.isArray(value)) for (const item of value) collect(item, into, depth + 1);
  else if (isThing(value)) {
    if (value['@type'] !== undefined) into.push(value);
    for (const key of NESTED) if (value[key] !== undefined) collect(value[key], into, depth + 1);
  }
}

/** JSON as pages write it: with raw line breaks in strings, comments around it, a semicolon at the end. */
function parseLoosely(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    const cleaned = source
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what makes such JSON invalid
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>)\s*$/g, '')
      .replace(/;\s*$/, '')
      .replace(/,\s*([}\]])/g, '$1');
    try {
      return JSON.parse(cleaned);
    } catch {
      return undefined;
    }
  }
}

/** Reads what the page declares. Never throws, whatever the page writes there. */
export function readDeclared({ metas, data }: Survey): Declared {
  const meta = new Map<string, string>();
  for (const element of metas) {
    const name = (
      attributeOf(element, 'property') ||
      attributeOf(element, 'name') ||
      attributeOf(element, 'itemprop') ||
      attributeOf(element, 'http-equiv')
    ).toLowerCase();
    const content = attributeOf(element, 'content').trim();
    if (name !== '' && content !== '' && !meta.has(name)) meta.set(name, content);
  }
  const things: Thing[] = [];
  for (const script of data) {
    const source = script.textContent ?? '';
    if (source.length < 2_000_000) collect(parseLoosely(source), things, 0);
  }
  return { meta, things };
}

/** Story types besides those that end in "Article". */
const STORIES = new Set(['BlogPosting', 'Report', 'LiveBlogPosting', 'Review']);

/** The JSON-LD objects that are stories. */
export const storiesOf = ({ things }: Declared): Thing[] =>
  things.filter((thing) => typesOf(thing).some((type) => type.endsWith('Article') || STORIES.has(type)));
