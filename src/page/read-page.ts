import type { PageReading, Surroundings, TextMap } from './types';

const nothing: TextMap = {
  placeAt: () => undefined,
  offsetOf: () => undefined,
  pieces: () => undefined,
  holds: () => false,
};

/**
 * Decides whether the document is a story and, if so, reads it where it stands.
 * @param options.asked the reader asked for this page: give an article wherever there is text
 */
export function readPage(
  document: Document,
  surroundings: Surroundings = {},
  options: { asked?: boolean } = {},
): PageReading {
  void surroundings;
  void options;
  const root = document.querySelector('article') ?? document.body;
  const text = root?.textContent?.trim() ?? '';
  if (!root || text === '') return { isArticle: false, why: 'no-text' };
  return { isArticle: true, article: { root, text, blocks: [], captions: [], map: nothing, title: document.title } };
}
