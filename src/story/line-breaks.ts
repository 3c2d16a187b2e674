import type { Block } from './types';

/** Lines of plain text are broken between these widths, in characters. */
const NARROWEST = 40;
const WIDEST = 100;
const FEW_LINES = 60;
/** What ends a line that no sentence runs on from. */
const ENDED = /[.!?:;…]["'”’)\]]*$/;

interface Line {
  text: string;
  /** Offset of the line break behind it in the text. */
  end: number;
  /** Length it would have with the first word of the next line; undefined for the last of its block. */
  withNext?: number;
}

function linesOf(text: string, block: Block): Line[] {
  let at = block.start;
  const pieces = text.slice(block.start, block.end).split('\n');
  return pieces.map((piece, index) => {
    at += piece.length + 1;
    const line = piece.trimEnd();
    const next = /\S+/.exec(pieces[index + 1] ?? '')?.[0];
    return { text: line, end: at - 1, ...(next ? { withNext: line.length + 1 + next.length } : {}) };
  });
}

/** The width that lines are broken to, where most are as full as they can be. */
function widthOf(lines: Line[]): number | undefined {
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const broken = lines.flatMap(({ withNext }) => withNext ?? []);
  const full = broken.filter((length) => length > width).length;
  if (width < NARROWEST || width > WIDEST) return undefined;
  // Two lines may be full by chance, unless they are as long as those of a list hardly are.
  const enough = broken.length > 2 ? full * 2 >= broken.length : full === 2 && width >= FEW_LINES;
  return enough ? width : undefined;
}

/**
 * The text with a space for each line break that only folds it to a width, as in mails and plain-text archives: sentences and names
 * run on over them. A break folds where the next word would not have fitted on the line, in a text or block most of whose lines are
 * broken so; elsewhere only where the next line goes on in small letters.
 * @param text the story's text
 * @param blocks its blocks, by `start`
 * @returns a text of the same length
 */
export function unfolded(text: string, blocks: Block[]): string {
  if (!text.includes('\n')) return text;
  const byBlock = blocks.map((block) => linesOf(text, block));
  const whole = widthOf(byBlock.flat());
  const pieces: string[] = [];
  let from = 0;
  for (const lines of byBlock) {
    if (lines.length < 2) continue;
    const width = whole ?? widthOf(lines);
    for (const line of lines) {
      if (!folds(line, text, width)) continue;
      pieces.push(text.slice(from, line.end));
      from = line.end + 1;
    }
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)].join(' ');
}

/** Whether the break behind a line only folds the text. */
function folds({ text: line, end, withNext }: Line, text: string, width: number | undefined): boolean {
  if (withNext === undefined) return false;
  // A full stop at the end of a full line is judged as anywhere else: it may be that of "Dec.".
  if (width !== undefined) return withNext > width;
  return (
    line.length >= NARROWEST &&
    line.length <= WIDEST &&
    !ENDED.test(line) &&
    /^[^\S\n]*\p{Ll}/u.test(text.slice(end + 1, end + 12))
  );
}
