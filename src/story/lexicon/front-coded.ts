/**
 * Unpacks a sorted list of words in which every word begins with how many letters it shares with the one before:
 * `0abba4s2el` is abba, abbas, abel. A list so written is half as large after compression.
 */
export function unpackWords(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, shared = '0', rest = ''] of packed.matchAll(/(\d)([a-z]+)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    words.add(word);
  }
  return words;
}
