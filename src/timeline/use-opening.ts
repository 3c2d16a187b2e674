import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { scrollWithin } from '../look/scroll-within';

/** What a reader does who goes on from where the list opened. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Opens a list at one of its lines: before it is painted, as nobody is to see it jump, and once more when `changes` do.
 * @param list holds the line, with its key as `data-key`
 * @param page where the page itself scrolls: whether it has been brought to the line, once
 * @param options.whole all lines are there
 * @param options.held the list stays there while the window gets its size, until the reader moves
 */
export function useOpening(
  list: RefObject<HTMLElement | null>,
  key: string,
  page: RefObject<boolean> | undefined,
  options: { whole: boolean; held: boolean; changes: readonly unknown[] },
): void {
  const { whole, held, changes } = options;
  const line = () => list.current?.querySelector(`[data-key="${key}"]`);
  const region = () => list.current?.closest('.scroll');
  /** Of the region, and how high the lines stand: those that come into sight for the first time may change it. */
  const sizes = () => `${region()?.clientWidth} × ${region()?.clientHeight}, ${list.current?.clientHeight}`;
  /** When the line was last brought to the middle. */
  const before = useRef('');

  useLayoutEffect(() => {
    if (page?.current) return;
    const found = line();
    const inSight = found && found.getBoundingClientRect().bottom <= innerHeight;
    if (found && !(page && inSight)) scrollWithin(found, 'center', 'instant');
    if (page) page.current = whole;
    before.current = sizes();
  }, [...changes, page, whole]);

  useEffect(() => {
    const holder = region();
    if (!held || !holder || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const found = line();
      if (!found || sizes() === before.current) return;
      before.current = sizes();
      scrollWithin(found, 'center', 'instant');
    });
    const life = new AbortController();
    const leave = () => {
      observer.disconnect();
      life.abort();
    };
    for (const move of MOVES) addEventListener(move, leave, { signal: life.signal, passive: true, capture: true });
    observer.observe(holder);
    if (list.current) observer.observe(list.current);
    return leave;
  }, [held, key]);
}
