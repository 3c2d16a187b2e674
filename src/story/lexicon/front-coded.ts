const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;

/**
 * Unpacks a sorted list of words in which every word begins with how many letters it shares with the one before:
 * `0abba4s2el` is abba, abbas, abel. A list so written is half as large after compression.
 */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  let at = 0;
  while (at < packed.length) {
    const code = packed.charCodeAt(at);
    if (!isDigit(code)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isLetter(packed.charCodeAt(end))) end++;
    word = word.slice(0, code - 48) + packed.slice(at + 1, end);
    words.add(word);
    at = end;
  }
  return words;
}
