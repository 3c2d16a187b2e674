import type { Article } from './types';

/** The height in the window, from its top, at which one reads. */
const READING_LINE = 0.3;

/**
 * Where in the story the reader's eye is: the character that stands about on the reading line. Within a paragraph it is
 * told from how far the line has come through it.
 * @returns an offset of the story, undefined where none of it is in view
 */
export function offsetInView(article: Pick<Article, 'blocks'>, windowHeight: number): number | undefined {
  const line = windowHeight * READING_LINE;
  for (const { element, start, end } of article.blocks) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom <= line || bottom === top) continue;
    if (top > windowHeight) return undefined;
    const through = Math.max(0, (line - top) / (bottom - top));
    return Math.min(end - 1, Math.floor(start + (end - start) * through));
  }
  return undefined;
}

/** Calls back with the offset in view, now and after each frame in which the page scrolled, until the signal aborts. */
export function watchInView(
  article: Pick<Article, 'blocks' | 'root'>,
  signal: AbortSignal,
  onChange: (offset: number | undefined) => void,
): void {
  const window = article.root.ownerDocument.defaultView;
  if (!window) return;
  let frame = 0;
  let last: number | undefined;
  const look = () => {
    frame = 0;
    const offset = offsetInView(article, window.innerHeight);
    if (offset === last) return;
    last = offset;
    onChange(offset);
  };
  const scrolled = () => {
    frame ||= window.requestAnimationFrame(look);
  };
  window.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame), { once: true });
  look();
}
