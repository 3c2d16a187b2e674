/** Words at either end of a sentence that are enough to find it. */
const ENDS = 5;

/** What the text directive's own grammar uses must be escaped beyond `encodeURIComponent`. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/**
 * A link that opens the page at a sentence (a text fragment, which browsers without it ignore).
 * Long sentences are named by their first and last words. Undefined for addresses that are no web pages.
 */
export function linkTo(url: string | undefined, sentence: string): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  const [base = ''] = url.split(':~:');
  const words = sentence.trim().split(/\s+/);
  const text =
    words.length <= ENDS * 2
      ? encode(words.join(' '))
      : `${encode(words.slice(0, ENDS).join(' '))},${encode(words.slice(-ENDS).join(' '))}`;
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${text}`;
}
