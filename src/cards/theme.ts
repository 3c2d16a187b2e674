/** Below this relative luminance a background is a dark one: black text on it would not reach 4.5:1. */
const DARK = 0.18;

function luminance(r: number, g: number, b: number): number {
  const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
}

/** The red, green and blue (0–255) of a computed colour; undefined where it lets what is behind shine through. */
function opaque(color: string): [number, number, number] | undefined {
  const found = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(color);
  if (!found || (found[4] !== undefined && Number(found[4]) < 0.9)) return undefined;
  return [Number(found[1]), Number(found[2]), Number(found[3])];
}

/**
 * Whether the page is light or dark where the name stands, so that the card suits the page that it lies on.
 * Undefined where the page paints no background: then the reader's own preference holds.
 */
export function themeAt(element: Element): 'light' | 'dark' | undefined {
  const window = element.ownerDocument.defaultView;
  for (let node: Element | null = element; node && window; node = node.parentElement) {
    const color = opaque(window.getComputedStyle(node).backgroundColor);
    if (color) return luminance(...color) < DARK ? 'dark' : 'light';
  }
  return undefined;
}
