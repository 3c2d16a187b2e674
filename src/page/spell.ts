import type { Line } from './walk';
import { wholeText } from './whole-text';

/** A stretch of a line's text that stands letter for letter in one text node (white space apart). */
export interface Segment {
  /** Offset into the line's text. */
  start: number;
  length: number;
  node: Text;
  from: number;
}

export interface Spelled {
  text: string;
  segments: Segment[];
}

// Soft hyphens, zero-width spaces and joiners of words, byte order marks, bidi controls: they split names unseen.
// The joiners U+200C and U+200D stay: Persian and Indic scripts spell with them.
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const NEEDS_CARE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\s\s|[^\S ]/;
const SPACE = /\s/;

/** Most letters are plain: a comparison of numbers tells them without a pattern. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0xa0;
const isSpace = (code: number): boolean => code === 0x20 || (!isPlain(code) && SPACE.test(String.fromCharCode(code)));

/** The line as a reader sees it: white space collapsed, unseen characters left out; with where each piece stands. */
export function spell(line: Line): Spelled {
  let text = '';
  const segments: Segment[] = [];
  const take = (node: Text, data: string, from: number, to: number) => {
    if (from >= to) return;
    segments.push({ start: text.length, length: to - from, node, from });
    text += data.slice(from, to);
  };
  for (const { node, broken } of line.runs) {
    const data = wholeText(node);
    if (broken && text !== '' && !text.endsWith(' ')) text += ' ';
    let from = 0;
    if (text === '' || text.endsWith(' ')) while (from < data.length && isSpace(data.charCodeAt(from))) from++;
    if (!NEEDS_CARE.test(data)) {
      take(node, data, from, data.length);
      continue;
    }
    const shown = data.replace(/\s/g, ' ');
    let at = from;
    let spaced = false;
    for (; at < data.length; at++) {
      if (isPlain(data.charCodeAt(at))) {
        spaced = false;
        continue;
      }
      const letter = data.charAt(at);
      if (UNSEEN.test(letter)) {
        take(node, shown, from, at);
        from = at + 1;
      } else if (SPACE.test(letter)) {
        if (spaced || (at === from && text.endsWith(' '))) {
          take(node, shown, from, at);
          from = at + 1;
        }
        spaced = true;
        continue;
      }
      spaced = spaced && UNSEEN.test(letter);
    }
    take(node, shown, from, at);
  }
  return trimmed(text, segments);
}

function trimmed(text: string, segments: Segment[]): Spelled {
  if (text === '' || !isSpace(text.charCodeAt(text.length - 1))) return { text, segments };
  const end = text.trimEnd().length;
  const kept: Segment[] = [];
  for (const segment of segments) {
    if (segment.start >= end) break;
    kept.push(segment.start + segment.length > end ? { ...segment, length: end - segment.start } : segment);
  }
  return { text: text.slice(0, end), segments: kept };
}
