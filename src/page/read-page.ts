import { readBody } from './blocks';
import { addressOf, bodyOf, plainText, query } from './dom';
import { mainPart, weigh } from './main-part';
import { publishedOf } from './published';
import type { Segment } from './spell';
import { readDeclared } from './structured-data';
import { mapText } from './text-map';
import { titleOf } from './title';
import type { Article, PageReading, Surroundings } from './types';
import { startWalk, type Walk } from './walk';

/**
 * Decides whether the document is a story and, if so, reads it where it stands.
 * @param options.asked the reader asked for this page: give an article wherever there is text
 */
export function readPage(
  document: Document,
  surroundings: Surroundings = {},
  options: { asked?: boolean } = {},
): PageReading {
  void options;
  const body = bodyOf(document);
  if (!body) return { isArticle: false, why: 'no-text' };
  const walk: Walk = { boxes: [], lines: [] };
  const walking = startWalk(body, walk);
  while (walking.step(2000));
  const weighed = weigh(walk);
  const root = mainPart(walk, weighed);
  if (!root) return { isArticle: false, why: 'no-text' };
  const { pieces, captions } = readBody(walk, weighed, root);
  const declared = readDeclared(document);
  const url = surroundings.url ?? addressOf(document);
  let text = '';
  const segments: Segment[] = [];
  const blocks: Article['blocks'] = [];
  for (const piece of pieces) {
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? piece.text : `${text}\n\n${piece.text}`;
    for (const segment of piece.segments) segments.push({ ...segment, start: segment.start + start });
    blocks.push({ kind: piece.kind, start, end: text.length, element: piece.line.box.element });
  }
  if (text === '') return { isArticle: false, why: 'no-text' };
  const headline = query(document, 'h1');
  const title = titleOf(document, declared, plainText(headline));
  const published = publishedOf(document, declared, url);
  return {
    isArticle: true,
    article: {
      root: root.element,
      text,
      blocks,
      captions,
      map: mapText(text, segments),
      ...(title ? { title } : {}),
      ...(headline ? { headline } : {}),
      ...(published ? { published } : {}),
      language: document.documentElement?.lang || 'en',
    },
  };
}
