import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Pixels between the menu and the window's edge, and the least that a menu is still of use with. */
const EDGE = 6;
const LEAST_HEIGHT = 200;

/**
 * Keeps an open menu no longer than the window has room for, and closes it when the reader goes on elsewhere.
 * @param drop what holds the button and the menu
 */
export function useMenu(drop: RefObject<HTMLElement | null>, open: boolean, close: () => void): void {
  useLayoutEffect(() => {
    const menu = drop.current?.querySelector<HTMLElement>('.menu');
    if (!open || !menu) return;
    const room = innerHeight - menu.getBoundingClientRect().top - EDGE;
    menu.style.maxHeight = `${Math.max(LEAST_HEIGHT, room)}px`;
    menu.scrollIntoView({ block: 'nearest' });
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !drop.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);
}
