import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Room between card, name and the window's edges, in pixels. */
const GAP = 8;
/** Lower than this the card goes to the other side of the name. */
const LEAST_HEIGHT = 160;

/** The line box of the name that the pointer is on: a name broken over two lines has two. */
export function lineBox(element: Element, point: { x: number; y: number } | undefined): DOMRect {
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const hit =
    point &&
    boxes.find(
      ({ left, right, top, bottom }) =>
        point.x >= left - 2 && point.x <= right + 2 && point.y >= top - 2 && point.y <= bottom + 2,
    );
  return hit ?? boxes[0] ?? element.getBoundingClientRect();
}

/** Places the card by the line box: below where there is room, else above, else beside it; always inside the window. */
export async function placeCard(element: Element, box: () => DOMRect, surface: HTMLElement): Promise<void> {
  const anchor = { getBoundingClientRect: box, contextElement: element };
  surface.style.removeProperty('--room');
  const { x, y } = await computePosition(anchor, surface, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: GAP, fallbackPlacements: ['top-start', 'right', 'left'], fallbackStrategy: 'bestFit' }),
      shift({ padding: GAP }),
      size({
        padding: GAP,
        apply({ availableHeight }) {
          surface.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
        },
      }),
    ],
  });
  surface.style.setProperty('--x', `${Math.round(x)}px`);
  surface.style.setProperty('--y', `${Math.round(y)}px`);
}
