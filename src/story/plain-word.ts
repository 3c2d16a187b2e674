/** Marks behind which no word goes on. */
const ENDS = new Set([...' \n\t,;:!?()[]"“”/…'].map((mark) => mark.charCodeAt(0)));

/**
 * The end of the word that begins at `from`, where it is one of plain letters A–Z and digits with a clear end; else 0.
 * Nearly all words of English text are, and need no regular expression.
 */
export function plainWordEnd(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 122) break;
  }
  if (at === from) return 0;
  const code = text.charCodeAt(at);
  if (at >= to || ENDS.has(code)) return at;
  return code === 46 && at - from > 1 ? at : 0;
}
