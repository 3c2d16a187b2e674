import { attributeOf, plainText } from './dom';
import { lettersOf } from './letters';
import { type Declared, storiesOf, textOf } from './structured-data';
import type { Survey } from './survey';

export interface Headed {
  /** Without the site's suffix. */
  title?: string;
  /** The heading in the page that says it. */
  headline?: Element;
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Text that was escaped for HTML and put where nothing unescapes it, as many JSON-LD headlines are. */
export const unescaped = (text: string): string =>
  text
    .replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi,
      (_, decimal, hex, name: string | undefined) =>
        name
          ? (ENTITIES[name.toLowerCase()] ?? ' ')
          : String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(hex, 16))),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Longer than any title, in UTF-16 code units: cutting a site's name off takes the square of a title's length. */
const LONGEST_TITLE = 1_000;

/** The parts of a document title between which sites set bars and dashes. */
const SEPARATOR = /\s+[|｜¦•·»«:—–-]+\s+|\s*[|｜ㅣ]+\s*|\s+::\s+|--(?=[^\s-])/u;

/** Cuts the site's name off the beginning: "The Paper: Ferry stops". */
function withoutLead(title: string, name: string): string {
  const end = name.length > 2 ? title.search(/\s?[:|–—-]\s/) : -1;
  if (end < 0 || lettersOf(title.slice(0, end)) !== name) return title;
  const rest = title.slice(end).replace(/^[\s:|–—-]+/, '');
  return lettersOf(rest).length < 4 ? title : rest;
}

/** Whether a heading is nothing but a link to the site's first page: the site's name, not the story's. */
function leadsHome(heading: Element): boolean {
  const [link] = heading.getElementsByTagName('a');
  if (!link || plainText(link) !== plainText(heading)) return false;
  return /^(?:\/|(?:https?:)?\/\/[^/]+\/?)$/.test(attributeOf(link, 'href'));
}

/** Cuts the site's name and section off the end (or the beginning) of a title, where it is told from the story's own words. */
export function withoutSite(given: string, site: string | undefined, heading: string | undefined): string {
  const title = given.slice(0, LONGEST_TITLE);
  const whole = lettersOf(title);
  const head = heading ? lettersOf(heading) : '';
  if (heading && head.length > 8 && whole !== head && whole.startsWith(head) && !whole.slice(head.length).match(/^\d/))
    return heading;
  const name = site ? lettersOf(site) : '';
  let best = withoutLead(title, name);
  for (;;) {
    const parts = best.split(SEPARATOR);
    const last = parts[parts.length - 1] ?? '';
    if (parts.length < 2) return best;
    const cut = lettersOf(last);
    const isSite = name.length > 1 && cut !== '' && (cut.includes(name) || name.includes(cut));
    const bar = best.slice(0, best.length - last.length).trimEnd();
    const barred = /[|｜ㅣ]$/.test(bar) && last.length < 40;
    if (!isSite && !barred) return best;
    const rest = bar.replace(/[\s|｜ㅣ¦•·»«:—–-]+$/u, '');
    if (lettersOf(rest).length < 4) return best;
    best = rest;
  }
}

/**
 * The story's title: what most of the page's own namings agree on (headline in the page, JSON-LD, Open Graph, Twitter,
 * `<title>`); where none agree, the headline a reader sees.
 */
export function titleOf(
  { headings: shownHeadings, title: documentTitle }: Survey,
  declared: Declared,
  site: string | undefined,
): Headed {
  const headings = shownHeadings
    .slice(0, 12)
    .map((element) => {
      const text = unescaped(plainText(element));
      return { element, text, letters: lettersOf(text) };
    })
    .filter(({ letters }) => letters !== '');
  const logo = headings.find(({ element }) => leadsHome(element));
  const shown = unescaped(plainText(documentTitle));
  const said = [
    textOf(storiesOf(declared).find((story) => textOf(story.headline))?.headline),
    declared.meta.get('og:title'),
    declared.meta.get('twitter:title'),
  ]
    .filter((text): text is string => text !== undefined)
    .map(unescaped);
  const about = lettersOf([shown, ...said].join(' '));
  const ofSite = lettersOf(site ?? '');
  const own = headings.filter((one) => one !== logo);
  const heading =
    own.find(({ letters }) => letters.length > 3 && letters !== ofSite && about.includes(letters)) ??
    own.find(({ text }) => text.length > (own.length === 1 && about === '' ? 3 : 25));
  const candidates = new Map<string, { text: string; agreeing: number }>();
  for (const text of [...(heading ? [heading.text] : []), ...said, shown]) {
    const cut = withoutSite(text, site ?? logo?.text, heading?.text);
    const letters = lettersOf(cut);
    if (letters === '') continue;
    const same = candidates.get(letters);
    if (same) same.agreeing++;
    else candidates.set(letters, { text: cut, agreeing: 1 });
  }
  let title: string | undefined;
  let most = 0;
  for (const { text, agreeing } of candidates.values()) {
    if (agreeing <= most) continue;
    most = agreeing;
    title = text;
  }
  return { ...(title ? { title } : {}), ...(heading ? { headline: heading.element } : {}) };
}
