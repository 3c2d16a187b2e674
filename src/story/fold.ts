/** Letters that carry no separable mark but are written plainly in the English press. */
const PLAIN: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/**
 * A word as names are compared: lower case, without diacritics, apostrophes and full stops.
 * "Lukašenko" → "lukasenko", "O’Leary" → "oleary", "U.S." → "us".
 */
export function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word;
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʼ`]/gu, '')
    .replace(/[øłđðþæœßı]/g, (letter) => PLAIN[letter] ?? letter);
}
