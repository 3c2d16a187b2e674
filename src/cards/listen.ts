import type { How, WhenEvent } from './when';

/** What the marks' room knows of an element under the pointer. */
export interface Anchors {
  /** The record that a mark at or around the element names; `index` is which of its mentions it is, from 0. */
  wishAt(element: Element): { id: string; index?: number } | undefined;
  /** Shows at which name a card is open, or that none is open there any more. */
  showOpen?(element: Element, open: boolean): void;
}

interface Listener {
  send(event: WhenEvent<Element>, point?: { x: number; y: number }): void;
  /** Whether an event's target is the card's host. */
  isOurs(target: EventTarget | null): boolean;
  shown(): { target: Element; how: How } | undefined;
  /** The page scrolled, or the window changed its size. */
  moved(): void;
}

/** The innermost element of an event, also inside an open shadow root. */
function innermost(event: Event): Element | undefined {
  const [first] = event.composedPath();
  return first instanceof Element ? first : first instanceof Text ? (first.parentElement ?? undefined) : undefined;
}

/** Between two elements of one shadow root these never reach the document. */
const FROM_WITHIN: ReadonlySet<string> = new Set(['pointerover', 'focusin', 'focusout']);

/**
 * Turns what the reader does in the page into events of the card's state machine. Only events of the browser itself
 * count: a page can make up its own, and is not to open cards or to see what the reader looks at.
 * @param root the shadow root that holds the story, where one does
 */
export function listen(
  document: Document,
  root: ShadowRoot | undefined,
  anchors: Anchors,
  signal: AbortSignal,
  to: Listener,
): void {
  const window = document.defaultView;
  let over: Element | undefined;

  const on = <Type extends keyof DocumentEventMap>(type: Type, act: (event: DocumentEventMap[Type]) => void) => {
    const options = { signal, capture: true, passive: type !== 'keydown' };
    document.addEventListener(type, (event) => event.isTrusted && act(event), options);
    if (root && FROM_WITHIN.has(type)) {
      // The same events, typed for a document only.
      const target: Pick<Document, 'addEventListener'> = root;
      target.addEventListener(type, (event) => event.isTrusted && act(event), options);
    }
  };

  const markAt = (event: Event) => {
    const element = innermost(event);
    return element && anchors.wishAt(element) ? element : undefined;
  };

  on('pointerover', (event) => {
    if (event.pointerType === 'touch' || to.isOurs(event.target)) return;
    const mark = markAt(event);
    if (mark) to.send({ type: 'enter', target: mark, how: 'pointer' }, { x: event.clientX, y: event.clientY });
    else if (over) to.send({ type: 'leave' });
    over = mark;
  });

  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || !over) return;
      over = undefined;
      to.send({ type: 'leave' });
    },
    { signal },
  );

  on('click', (event) => {
    const mark = markAt(event);
    // A name inside a link stays a link.
    if (!mark || event.button !== 0 || mark.closest('a[href]')) return;
    const touched = 'pointerType' in event && event.pointerType === 'touch';
    const selecting = document.getSelection()?.isCollapsed === false;
    if (!selecting)
      to.send(
        { type: 'open', target: mark, how: touched ? 'touch' : 'pointer' },
        { x: event.clientX, y: event.clientY },
      );
  });

  on('pointerdown', (event) => {
    if (to.shown() && !to.isOurs(event.target) && !markAt(event)) to.send({ type: 'dismiss' });
  });

  on('focusin', (event) => {
    if (to.isOurs(event.target)) return;
    const focused = innermost(event);
    const mark =
      focused?.localName === 'a' ? [...focused.querySelectorAll('*')].find((one) => anchors.wishAt(one)) : undefined;
    if (mark && focused?.matches(':focus-visible')) to.send({ type: 'enter', target: mark, how: 'pointer' });
    else if (to.shown()?.how === 'keyboard') to.send({ type: 'dismiss' });
  });

  on('focusout', (event) => {
    if (innermost(event)?.localName === 'a') to.send({ type: 'leave' });
  });

  on('keydown', (event) => {
    if (event.key === 'Escape' && to.shown()) {
      // One Escape, one thing closed: the page's own dialog stays.
      event.stopPropagation();
      event.preventDefault();
      to.send({ type: 'dismiss' });
    } else if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) {
      const focused = innermost(event);
      if (!focused || focused.closest('a[href]') || !anchors.wishAt(focused)) return;
      event.preventDefault();
      to.send({ type: 'open', target: focused, how: 'keyboard' });
    }
  });

  const moved = () => {
    if (to.shown()) to.moved();
  };
  document.addEventListener('scroll', moved, { signal, capture: true, passive: true });
  window?.addEventListener('resize', moved, { signal });
}
