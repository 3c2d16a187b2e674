// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutNode, offsetInChain, placeInChain, stateOf, uncut } from '../../../src/page/marks/chain';
import type { Cut, MarkWish } from '../../../src/page/marks/types';

const wish: MarkWish = { start: 0, end: 5, id: 'putin', kind: 'person' };

function paragraph(text: string): { parent: HTMLElement; node: Text } {
  const parent = document.createElement('p');
  const node = document.createTextNode(text);
  parent.append(node);
  document.body.replaceChildren(parent);
  return { parent, node };
}

/** Cuts from sorted borders: every second stretch is a name. */
const cutsFrom = (borders: number[]): Cut[] =>
  borders.flatMap((start, index) => {
    const end = borders[index + 1];
    return index % 2 === 0 && end !== undefined ? [{ start, end, wish }] : [];
  });

const story = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.uniqueArray(fc.nat({ max: text.length }), { maxLength: 9 }).map((all) => all.sort((a, b) => a - b)),
  ),
);

test('whatever is cut, the text stays, and undoing gives the same node back', () => {
  fc.assert(
    fc.property(story, ([text, borders]) => {
      const { parent, node } = paragraph(text);
      const cuts = cutsFrom(borders);
      const chain = cutNode(node, cuts);
      expect(parent.textContent).toBe(text);
      expect(parent.firstChild).toBe(node);
      expect(parent.querySelectorAll('backstory-mark')).toHaveLength(cuts.length);
      expect([...parent.querySelectorAll('backstory-mark')].map((mark) => mark.textContent)).toEqual(
        cuts.map(({ start, end }) => text.slice(start, end)),
      );
      expect(stateOf(chain)).toBe('whole');
      uncut(chain, true);
      expect([...parent.childNodes]).toEqual([node]);
      expect(node.data).toBe(text);
    }),
  );
});

test('every place of the whole text has its place in the cut one', () => {
  fc.assert(
    fc.property(story, fc.boolean(), ([text, borders], end) => {
      const { parent, node } = paragraph(text);
      const chain = cutNode(node, cutsFrom(borders));
      for (let offset = 0; offset <= text.length; offset++) {
        const place = placeInChain(chain, offset, end);
        const before = document.createRange();
        before.setStart(parent, 0);
        before.setEnd(place.node, place.offset);
        expect(before.toString().length).toBe(offset);
        expect(offsetInChain(chain, place.node, place.offset)).toBe(offset);
      }
    }),
  );
});

function putin() {
  const { parent, node } = paragraph('Today Putin spoke');
  return { parent, node, chain: cutNode(node, [{ start: 6, end: 11, wish }]) };
}

test('the page writing its text again is told from everything else', () => {
  const { node, chain } = putin();
  node.data = 'Today nobody spoke';
  expect(stateOf(chain)).toBe('rewritten');
});

test('the page’s node moved, removed, or with something put behind it is apart', () => {
  const removed = putin();
  removed.node.remove();
  expect(stateOf(removed.chain)).toBe('apart');
  const parted = putin();
  parted.node.after(document.createElement('i'));
  expect(stateOf(parted.chain)).toBe('apart');
});

test('a wrapper taken out alone is refused', () => {
  const { parent, chain } = putin();
  parent.querySelector('backstory-mark')?.remove();
  expect(stateOf(chain)).toBe('refused');
});

test('text changed inside ours is somebody else’s', () => {
  const { parent, chain } = putin();
  const name = parent.querySelector('backstory-mark')?.firstChild;
  if (name) name.nodeValue = 'Путин';
  expect(stateOf(chain)).toBe('taken');
});
