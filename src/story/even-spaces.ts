/** A text with one space wherever a run of white space stood, and the way back to the text as it was. */
export interface EvenText {
  text: string;
  /** The offset in the text as it was, of an offset in the even text. */
  written(offset: number): number;
  /** The offset in the even text, of an offset in the text as it was. */
  even(offset: number): number;
}

/** White space other than a single space, a single line break, or the two that part paragraphs. */
const UNEVEN = /[^\S \n]| [ \n]|\n |\n{3}/;

/** From `at` in one text on, offsets in the other are larger or smaller by `by`, until the next shift. */
interface Shift {
  at: number;
  by: number;
}

function shifted(shifts: readonly Shift[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.at ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (shifts[low - 1]?.by ?? 0);
}

function evened(run: string): string {
  const first = run.indexOf('\n');
  if (first < 0) return ' ';
  return run.indexOf('\n', first + 1) < 0 ? '\n' : '\n\n';
}

/**
 * Evens a text's white space, so that patterns need to know one kind of gap between words: spaces of all kinds and lengths become one
 * space, a line break with the spaces around it one line break, and blank lines one blank line. Text from a page is even already.
 * @returns offsets are UTF-16 code units; one inside a run of white space may come back as the run's first or as the one behind it
 */
export function evenSpaces(text: string): EvenText {
  if (!UNEVEN.test(text)) return { text, written: (offset) => offset, even: (offset) => offset };
  const back: Shift[] = [];
  const forth: Shift[] = [];
  let by = 0;
  const even = text.replace(/\s+/g, (run, at: number) => {
    const now = evened(run);
    if (now.length === run.length) return now;
    by += run.length - now.length;
    back.push({ at: at + run.length - by, by });
    forth.push({ at: at + run.length, by: -by });
    return now;
  });
  return { text: even, written: (offset) => shifted(back, offset), even: (offset) => shifted(forth, offset) };
}
