import { bylineOf, canonicalOf, declaredLanguages, siteOf } from './about-page';
import { type Piece, readBody } from './blocks';
import { addressOf, attributeOf, bodyOf } from './dom';
import { gatherEvidence } from './evidence';
import { storyOdds } from './is-story';
import { languageOf } from './language';
import { joinParts, mainPart, separateStories, weigh } from './main-part';
import { refusedAtOnce, refusedByShape, seemsVisible } from './never-read';
import { daysOf } from './published';
import type { Segment } from './spell';
import { type Declared, readDeclared, storiesOf } from './structured-data';
import { type Survey, surveyOf } from './survey';
import { mapText } from './text-map';
import { titleOf } from './title';
import { turn } from './turn';
import type { Article, PageReading, Surroundings } from './types';
import { startWalk, type Walk } from './walk';

export interface ReadOptions {
  /** The reader asked for this page: give an article wherever there is text. */
  asked?: boolean;
  /** Read only what stands in this element: one of several stories (`Article.others`). */
  within?: Element;
}

/**
 * Decides whether the document is a story and, if so, reads it where it stands. Changes and clones nothing, never throws
 * for anything that a page does.
 */
export function readPage(document: Document, surroundings: Surroundings = {}, options: ReadOptions = {}): PageReading {
  const reading = readInSteps(document, surroundings, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Longest stretch of work on the page's thread, in milliseconds: half of a frame, so that scrolling stays smooth. */
const SLICE = 8;

/**
 * The same for very large pages: gives the thread back every few milliseconds.
 * @throws the signal's reason when it is aborted
 */
export async function readPageInSlices(
  document: Document,
  surroundings: Surroundings = {},
  options: ReadOptions & { signal?: AbortSignal } = {},
): Promise<PageReading> {
  const reading = readInSteps(document, surroundings, options);
  let began = performance.now();
  for (;;) {
    options.signal?.throwIfAborted();
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await turn();
    began = performance.now();
  }
}

/** Nodes to walk between two chances to stop. */
const STEP = 400;

function* readInSteps(
  document: Document,
  { visible, url: given }: Surroundings,
  { asked, within }: ReadOptions,
): Generator<void, PageReading> {
  const url = given ?? addressOf(document);
  const refused = refusedAtOnce(document, url);
  if (refused && (!asked || refused === 'not-html')) return { isArticle: false, why: refused };
  const body = bodyOf(document);
  if (!body) return { isArticle: false, why: 'no-text' };

  const survey = surveyOf(document);
  const sees = remembering(visible ?? seemsVisible);
  const walk: Walk = { boxes: [], lines: [], times: [] };
  const walking = startWalk(body, walk, survey.telling, new Set(survey.editors));
  while (walking.step(STEP)) yield;
  const weighed = weigh(walk);
  yield;
  const stories = separateStories(walk, weighed);
  const part = within ? walk.boxes.find(({ element }) => within.contains(element)) : stories[0];
  const main = mainPart(walk, weighed, sees, part);
  if (!main)
    return { isArticle: false, why: (!asked && refusedByShape(document, survey.editors, sees, 0)) || 'no-text' };

  // What the page declares is true of its first story alone.
  const isFurther = within !== undefined && stories[0]?.element !== within;
  const declared = isFurther ? NOTHING_DECLARED : readDeclared(survey);
  const site = siteOf(declared);
  const { title, headline } = titleOf(part ? surveyWithin(survey, part.element, isFurther) : survey, declared, site);
  const top = headline
    ? walk.lines.findIndex(({ box }) => box.element === headline || headline.contains(box.element))
    : -1;
  const parts = joinParts(walk, weighed, main, top, part);
  const told = { title: title ?? '', saysStory: saysStory(declared) };
  const { pieces, captions } = yield* readBody(walk, weighed, parts, told, visible ? sees : undefined);
  const [first] = pieces;
  const last = pieces[pieces.length - 1];
  if (!first || !last)
    return { isArticle: false, why: (!asked && refusedByShape(document, survey.editors, sees, 0)) || 'no-text' };
  yield;

  const languages = declaredLanguages(document, declared, parts.root.element);
  const { text, blocks, segments } = assemble(pieces);
  const language = languageOf(text, languages);
  const days = daysOf(document, declared, url, {
    walk,
    headline: top,
    first: first.line.index,
    last: last.line.index,
    order: { monthFirst: monthFirst(languages, url) },
  });
  const byline = bylineOf(document, declared);
  const canonical = canonicalOf(
    isFurther ? { ...survey, canonical: undefined } : survey,
    declared,
    baseOf(survey, url),
  );
  const others = within ? [] : stories.slice(1).map(({ element }) => element);
  const article: Article = {
    root: parts.root.element,
    text,
    blocks,
    captions,
    map: mapText(text, segments),
    ...(title ? { title } : {}),
    ...(headline ? { headline } : {}),
    ...(byline ? { byline } : {}),
    ...(site ? { site } : {}),
    ...(language ? { language } : {}),
    ...(canonical ? { canonical } : {}),
    ...days,
    ...(others.length > 0 ? { others } : {}),
  };
  if (asked) return { isArticle: true, article };
  const prose = pieces.reduce((sum, { line }) => sum + line.prose, 0);
  const shape = refusedByShape(document, survey.editors, sees, prose, told.saysStory);
  if (shape) return { isArticle: false, why: shape };
  const signs = { dated: days.published !== undefined, byline: byline !== undefined };
  const odds = storyOdds(gatherEvidence(walk, pieces, declared, url, signs));
  return odds > 0 ? { isArticle: true, article } : { isArticle: false, why: 'not-a-story', article };
}

const saysStory = (declared: Declared): boolean =>
  storiesOf(declared).length > 0 || declared.meta.get('og:type')?.toLowerCase() === 'article';

const NOTHING_DECLARED: Declared = { meta: new Map(), things: [] };

/** The headings of one of several stories. */
const surveyWithin = (survey: Survey, part: Element, isFurther: boolean): Survey => ({
  ...survey,
  headings: survey.headings.filter((heading) => part.contains(heading)),
  title: isFurther ? undefined : survey.title,
});

/** Asks once for each element. */
function remembering(visible: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = visible(element);
    known.set(element, now);
    return now;
  };
}

function assemble(pieces: readonly Piece[]): { text: string; blocks: Article['blocks']; segments: Segment[] } {
  const segments: Segment[] = [];
  const blocks: Article['blocks'] = [];
  let text = '';
  for (const piece of pieces) {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? piece.text : `${text}\n\n${piece.text}`;
    for (const { start: at, length, node, from } of piece.segments)
      segments.push({ start: at + start, length, node, from });
    blocks.push({ kind: piece.kind, start, end: text.length, element: piece.line.box.element });
  }
  return { text, blocks, segments };
}

/** Last parts of names of sites that write the day first. */
const DAY_FIRST = new Set('uk au nz ie in za ng ke de fr es it br eu'.split(' '));

/** "5/14/2019" is the fourteenth of May to American pages, to most others no date; unmarked English of `.com` sites is American. */
function monthFirst(languages: readonly (string | undefined)[], url: string): boolean {
  const tag = languages.find((language) => language !== undefined)?.replace('_', '-');
  const host = url.split('/', 3)[2]?.split(':')[0] ?? '';
  if (DAY_FIRST.has(host.slice(host.lastIndexOf('.') + 1).toLowerCase())) return false;
  return tag === undefined || /^en(?:-us|-ca)?$/i.test(tag);
}

/** What relative addresses hang on: `<base>`, or the document's address. */
function baseOf({ base }: Survey, url: string): string {
  if (!base) return url;
  try {
    return new URL(attributeOf(base, 'href'), url || undefined).href;
  } catch {
    return url;
  }
}
