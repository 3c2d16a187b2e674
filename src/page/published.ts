import { attributeOf, plainText, queryAll } from './dom';
import { Furniture } from './furniture';
import { spell } from './spell';
import { type Declared, storiesOf, type Thing, textOf, typesOf } from './structured-data';
import type { DateSource, FoundDay } from './types';
import { type Box, type Line, ownOf, type Walk } from './walk';
import { type DayOrder, dayOf, writtenDay } from './written-days';

/** Where to look for a day that the page shows. */
export interface Shown {
  walk: Walk;
  /** Index of the headline's line; -1 where it has none. */
  headline: number;
  /** The story's lines, first and last. */
  first: number;
  last: number;
  order: DayOrder;
}

export interface Days {
  published?: FoundDay;
  updated?: FoundDay;
}

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'published',
  'article_date_original',
  'originalpublicationdate',
  'article.published',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'rnews:datepublished',
  'article.created',
  'datecreated',
  'shareaholic:article_published_time',
  'pdate',
  'displaydate',
  'ptime',
  'bt:pubdate',
  'date',
  'created',
];
const UPDATED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'revised',
];

const UPDATED =
  /^\W{0,3}(?:last )?(?:updated?|modified|edited|revised|aktualisiert|zuletzt|stand:|mis [àa] jour|modifi|actualizad|atualizad|aggiornat|bijgewerkt|uppdater|oppdater|opdater|p[äa]ivitetty|aktualiz|更新|수정)/iu;

/** A day as machines write it: ISO, compact, or a count of seconds or milliseconds since 1970; else as people do. */
function machineDay(value: string | undefined, order: DayOrder): string | undefined {
  if (value === undefined || value.length > 80) return undefined;
  const trimmed = value.trim();
  if (/^1\d{9}(?:\d{3})?$/.test(trimmed)) {
    const date = new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
    return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  }
  return writtenDay(trimmed, order);
}

const first = <T>(values: readonly T[], find: (value: T) => string | undefined): string | undefined => {
  for (const value of values) {
    const found = find(value);
    if (found) return found;
  }
  return undefined;
};

const pages = ({ things }: Declared): Thing[] =>
  things.filter((thing) => typesOf(thing).some((type) => /WebPage$|VideoObject|CreativeWork|ImageGallery/.test(type)));

const found = (day: string | undefined, source: DateSource): FoundDay | undefined =>
  day ? { day, source } : undefined;

/**
 * The days of first publication and of the last update, with where they were found: what the page declares, then what it
 * shows near the headline, then its address. Where declared days disagree the first kind that has one is taken.
 */
export function daysOf(document: Document, declared: Declared, url: string, shown: Shown): Days {
  const { order } = shown;
  const { meta } = declared;
  const stories = storiesOf(declared);
  const inTime = once(() => shownTime(document, shown));
  const marked = once(() => queryAll(document, '[itemprop~="datePublished"],[itemprop~="dateModified"]'));
  const inText = once(() => shownDay(shown));
  const published =
    found(
      first(stories, (story) => machineDay(textOf(story.datePublished), order)),
      'json-ld',
    ) ??
    found(
      first(PUBLISHED_META, (name) => machineDay(meta.get(name), order)),
      'meta',
    ) ??
    found(microdata(marked(), 'datePublished', order), 'microdata') ??
    found(inTime().published, 'time-element') ??
    found(
      first(stories, (story) => machineDay(textOf(story.dateCreated), order)),
      'json-ld',
    ) ??
    found(inText().published, 'visible-text') ??
    found(dayInAddress(url), 'address') ??
    found(
      first(pages(declared), (page) => machineDay(textOf(page.datePublished ?? page.uploadDate), order)),
      'json-ld',
    ) ??
    found(inTime().updated, 'time-element') ??
    found(inText().updated, 'visible-text');
  const updated =
    found(
      first(stories, (story) => machineDay(textOf(story.dateModified), order)),
      'json-ld',
    ) ??
    found(
      first(UPDATED_META, (name) => machineDay(meta.get(name), order)),
      'meta',
    ) ??
    found(microdata(marked(), 'dateModified', order), 'microdata') ??
    found(inTime().updated, 'time-element') ??
    found(inText().updated, 'visible-text');
  if (!published) return updated ? { published: updated, updated } : {};
  return { published, ...(updated && updated.day >= published.day ? { updated } : {}) };
}

/** Asks when first needed, and once. */
function once<T>(ask: () => T): () => T {
  let known: { answer: T } | undefined;
  return () => {
    known ??= { answer: ask() };
    return known.answer;
  };
}

/** A day in the address: `/2019/05/14/`, `2019-05-14`, `/20190514`. */
export function dayInAddress(url: string): string | undefined {
  const parts = /(?<!\d)((?:19|20)\d\d)([/_-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url) ?? undefined;
  if (parts && (parts[2] !== '' || (parts[3]?.length === 2 && parts[4]?.length === 2)))
    return dayOf(Number(parts[1]), Number(parts[3]), Number(parts[4]));
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//i.exec(url);
  return named ? writtenDay(`${named[3]} ${named[2]} ${named[1]}`) : undefined;
}

function microdata(marked: readonly Element[], property: string, order: DayOrder): string | undefined {
  const named = marked.filter((element) => attributeOf(element, 'itemprop').split(/\s+/).includes(property));
  return first(named.slice(0, 3), (element) =>
    first([attributeOf(element, 'content'), attributeOf(element, 'datetime'), plainText(element)], (value) =>
      machineDay(value, order),
    ),
  );
}

const isAside = (box: Box) => (box.flags & (Furniture.comment | Furniture.apart)) !== 0;

/** `<time>` elements between a little above the headline and a little below the story. */
function shownTime(
  document: Document,
  { walk, headline, first: from, last, order }: Shown,
): { published?: string; updated?: string } {
  const marked = queryAll(document, 'time[pubdate], time.published, time.entry-date').slice(0, 2);
  const pub = first(marked, (time) => machineDay(attributeOf(time, 'datetime') || plainText(time), order));
  let published: string | undefined = pub;
  let updated: string | undefined;
  const top = Math.max(0, (headline >= 0 ? Math.min(headline, from) : from) - 8);
  for (const { element, index, box } of walk.times) {
    if (index < top || index > last + 4 || isAside(box)) continue;
    const day = machineDay(attributeOf(element, 'datetime'), order) ?? machineDay(plainText(element), order);
    if (!day) continue;
    const line = walk.lines[index];
    const words = line ? spell(line).text : '';
    const isUpdate =
      /updat|modif|aktual/i.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'itemprop')}`) ||
      UPDATED.test(words);
    if (isUpdate) updated ??= day;
    else if (index < from + 2 || index >= last) published ??= day;
  }
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) };
}

/** A written day in a short line near the headline, in a dateline, or right below the story. */
function shownDay({ walk, headline, first: from, last, order }: Shown): {
  published?: string;
  updated?: string;
} {
  const { lines } = walk;
  let updated: string | undefined;
  const look = (start: number, end: number, longest: number): string | undefined => {
    for (let at = Math.max(0, start); at < Math.min(lines.length, end); at++) {
      const line = lines[at];
      if (!line || line.chars > longest || line.prose > 140 || (line.afterPicture && line.chars > 40)) continue;
      // Most short lines have no number: they need not be spelled.
      if (!line.runs.some(({ node }) => /\d/.test(node.data))) continue;
      const { text } = spell(line);
      const day = writtenDay(text, order);
      if (!day) continue;
      if (UPDATED.test(text)) updated ??= day;
      else return day;
    }
    return undefined;
  };
  const named = (line: Line | undefined) => line !== undefined && !isAside(line.box);
  const top = headline >= 0 ? Math.min(headline, from) : from;
  const below = Math.max(from + 1, Math.min(top + 30, from + 2));
  const published =
    look(top, below, 70) ??
    look(top - 8, top, 70) ??
    dateline(lines[from], order) ??
    look(last + 1, last + 6, 70) ??
    look(top, below, 160) ??
    first(
      lines
        .slice(last + 1)
        .filter((line) => named(line) && (ownOf(line.box) & Furniture.about) !== 0)
        .slice(0, 10),
      (line) => (line.chars < 80 ? writtenDay(spell(line).text, order) : undefined),
    );
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) };
}

/** "PORT ELIAS, May 14, 2019 (WIRE) --": press releases and agencies set the day before the first sentence. */
function dateline(line: Line | undefined, order: DayOrder): string | undefined {
  if (!line) return undefined;
  const head = spell(line).text.slice(0, 120);
  const end = /\s(?:--|–|—|-)\s|\s\/\S+\/|\)\s|:\s/.exec(head);
  return end ? writtenDay(head.slice(0, end.index + 1), order) : undefined;
}
