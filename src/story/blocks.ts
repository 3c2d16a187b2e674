import type { Block } from './types';

/**
 * Cuts plain text into blocks at its blank lines; the first is the title where it is one short line without a full stop.
 * @returns blocks by `start`, without the white space around them
 */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  const separator = /\n[^\S\n]*\n\s*/g;
  let from = 0;
  const add = (start: number, end: number) => {
    const inner = text.slice(start, end);
    const trimmed = inner.trim();
    if (trimmed === '') return;
    const offset = start + inner.indexOf(trimmed);
    blocks.push({ start: offset, end: offset + trimmed.length, kind: 'paragraph' });
  };
  for (let found = separator.exec(text); found; found = separator.exec(text)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, text.length);
  return blocks;
}
