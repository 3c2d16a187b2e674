import { keepPlace } from './place-keeper';
import { textBearers } from './text-bearers';

export interface TextSizer {
  /** Makes the text `factor` times the page's own size; 1 is the page untouched. */
  set(factor: number): void;
}

interface Sized {
  /** The style attribute as the page wrote it; null where there was none. */
  attribute: string | null;
  /** Pixels, and the line height as a multiple of them; undefined for `normal`. */
  size: number;
  line: number | undefined;
  /** In pixels, where the page limits the width: it may be a number of letters, and the column is to keep its width. */
  widest: string | undefined;
  /** What the page's own attribute said about the properties that we write. */
  own: { name: string; value: string; priority: string }[];
  /** What we wrote, to see whether the page has written since. */
  written?: string;
}

const OURS = ['font-size', 'line-height', 'max-width'];

/**
 * Changes the size of the text at and below `root`, element by element, so that headings keep their ratio and columns
 * their width. Aborting the signal, or a factor of 1, gives back every style attribute byte for byte.
 */
export function startTextSize(root: Element, options: { signal: AbortSignal }): TextSizer {
  const sized = new Map<HTMLElement, Sized>();
  /** What stood in style attributes before us, by what we wrote: copies that the page makes carry the latter. */
  const origins = new Map<string, string | null>();
  const view = root.ownerDocument.defaultView;
  let factor = 1;

  /** Reads all sizes of elements not known yet, before anything is written: written sizes would be inherited. */
  function measure(elements: Iterable<HTMLElement>): void {
    if (!view) return;
    for (const element of elements) {
      if (sized.has(element)) continue;
      const style = view.getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize);
      const height = Number.parseFloat(style.lineHeight);
      if (!(size > 0)) continue;
      sized.set(element, {
        attribute: element.getAttribute('style'),
        size,
        line: Number.isNaN(height) ? undefined : height / size,
        own: OURS.map((name) => ({
          name,
          value: element.style.getPropertyValue(name),
          priority: element.style.getPropertyPriority(name),
        })),
        widest: style.maxWidth.endsWith('px') ? style.maxWidth : undefined,
      });
    }
  }

  function write(element: HTMLElement, one: Sized): void {
    element.style.setProperty('font-size', `${round(one.size * factor)}px`, 'important');
    if (one.line !== undefined) element.style.setProperty('line-height', `${round(one.line)}`, 'important');
    if (one.widest !== undefined) element.style.setProperty('max-width', one.widest, 'important');
    one.written = element.getAttribute('style') ?? '';
    origins.set(one.written, one.attribute);
  }

  /** Takes our style off a copy of an element that we have sized. */
  function cleanCopy(element: HTMLElement): void {
    const style = element.getAttribute('style');
    const origin = style === null || sized.has(element) ? undefined : origins.get(style);
    if (origin !== undefined) writeAttribute(element, origin);
  }

  /** Gives one element its own style back. What the page wrote meanwhile is kept, without our properties. */
  function giveBack(element: HTMLElement, { attribute, written, own }: Sized): void {
    // Read before removing: Chromium forgets how the attribute was spelled otherwise.
    const now = element.getAttribute('style');
    if (written === undefined) return;
    if (now === written) {
      writeAttribute(element, attribute);
      return;
    }
    for (const { name, value, priority } of own) element.style.setProperty(name, value, priority);
    if (element.getAttribute('style') === '' && attribute === null) element.removeAttribute('style');
  }

  function restore(): void {
    for (const [element, one] of sized) giveBack(element, one);
    sized.clear();
    if (origins.size > 0)
      for (const copy of root.ownerDocument.querySelectorAll<HTMLElement>('[style*="font-size"]')) cleanCopy(copy);
    origins.clear();
  }

  const observer = new MutationObserver((records) => {
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .map((node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node))
      .filter((node): node is Element => node?.nodeType === Node.ELEMENT_NODE && node.isConnected);
    for (const element of added) follow(element);
    for (const element of sized.keys()) if (!element.isConnected) forget(element);
  });

  function forget(element: HTMLElement): void {
    const one = sized.get(element);
    if (one) giveBack(element, one);
    sized.delete(element);
  }

  /**
   * Sizes text that the page has added. What it inherits from text that we have sized is known by our own ratio there.
   */
  function follow(added: Element): void {
    const fresh = [...textBearers(added)].filter((element) => !sized.has(element));
    for (const element of fresh) cleanCopy(element);
    if (fresh.length === 0 || !view) return;
    // Its natural size shows only while nothing above it is enlarged, so those steps are taken back for the reading.
    const above: [HTMLElement, Sized][] = [];
    for (let node: Element | null = added.parentElement; node; node = node.parentElement) {
      const one = sized.get(node as HTMLElement);
      if (one) above.push([node as HTMLElement, one]);
    }
    for (const [element, one] of above) giveBack(element, one);
    measure(fresh);
    for (const [element, one] of above) write(element, one);
    for (const element of fresh) {
      const one = sized.get(element);
      if (one) write(element, one);
    }
  }

  function set(next: number): void {
    if (next === factor || options.signal.aborted) return;
    const putBack = keepPlace(root);
    observer.disconnect();
    factor = next;
    if (factor === 1) restore();
    else {
      if (sized.size === 0) measure(textBearers(root));
      for (const [element, one] of sized) write(element, one);
      observer.observe(root, { subtree: true, childList: true });
    }
    putBack();
  }

  options.signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      restore();
    },
    { once: true },
  );

  return { set };
}

/** Puts a style attribute back. Where the page's policy forbids attributes, what a script wrote goes back as script writes it. */
function writeAttribute(element: HTMLElement, attribute: string | null): void {
  if (attribute === null) element.removeAttribute('style');
  else element.setAttribute('style', attribute);
  if (attribute !== null && element.style.length === 0 && attribute.trim() !== '') element.style.cssText = attribute;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
