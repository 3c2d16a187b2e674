import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A button that removes its own line, or changes places with others, takes the focus with it: the next press of Tab would
 * begin at the top of the page. Gives a reference for the section; after each drawing the focus goes to the button that
 * stands where the lost one stood.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const last = useRef<{ button: Element; at: number }>(undefined);
  const buttons = () => [...(section.current?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
  useEffect(() => {
    const life = new AbortController();
    section.current?.addEventListener(
      'focusin',
      ({ target }) => {
        const at = target instanceof HTMLElement ? buttons().indexOf(target) : -1;
        last.current = at >= 0 && target instanceof Element ? { button: target, at } : undefined;
      },
      { signal: life.signal },
    );
    return () => life.abort();
  }, []);
  useLayoutEffect(() => {
    const lost = last.current;
    if (!lost || lost.button.isConnected || document.activeElement !== document.body) return;
    const all = buttons();
    all[Math.min(lost.at, all.length - 1)]?.focus();
  });
  return section;
}
