// What property tests make up, and the count of what became of it.
import fc from 'fast-check';
import { expect } from 'vitest';

/** Text that means something to a parser somewhere. */
export const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '\u202e', '\ufeff', '\0', '"', '\\', '<', '--', '{', '['),
);

/** How many made-up inputs were taken and refused: a property that has seen one kind alone has shown nothing. */
export function tally() {
  const seen = { taken: 0, refused: 0 };
  return {
    count: (taken: boolean) => void (taken ? seen.taken++ : seen.refused++),
    sawEnough(least: number) {
      expect(seen.taken, 'taken').toBeGreaterThanOrEqual(least);
      expect(seen.refused, 'refused').toBeGreaterThanOrEqual(least);
    },
  };
}

/** A record with each of its values as it is or spoilt. */
export const mostlyWhole = (whole: object) =>
  fc.record(
    Object.fromEntries(
      Object.entries(whole).map(([name, value]) => [
        name,
        fc.oneof({ weight: 4, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.anything() }),
      ]),
    ),
  );
