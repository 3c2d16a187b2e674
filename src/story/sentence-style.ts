import type { Reading } from './types';

/** How a sentence is written, because capitals mean less where every word has them. */
export type Style = 'plain' | 'title-case' | 'capitals';

/** Results and credits are full of names, yet no headlines: "Halep (Romania) beat Dart (Britain) 2-6 6-4". */
const RESULTS = /\d.*\d.*\d|\b(?:reporting|writing|editing) by\b/i;

/** Words shorter than this say nothing of the style: "of", "U.S.", "The". */
const LONG = 4;
/** The share of long words with capitals from which on a sentence is a headline. */
const MOST = 0.75;

/** The style of every sentence. */
export function stylesOf(reading: Reading): Style[] {
  const counts = reading.sentences.map(() => ({ long: 0, capital: 0, capitals: 0 }));
  for (const { surface, sentence } of reading.words) {
    const count = counts[sentence];
    const code = surface.charCodeAt(0);
    if (!count || surface.length < LONG || (code >= 48 && code <= 57)) continue;
    count.long++;
    if (code >= 97 && code <= 122) continue;
    count.capital++;
    if (surface === surface.toUpperCase()) count.capitals++;
  }
  return counts.map(({ long, capital, capitals }, index): Style => {
    if (long >= 2 && capitals >= long * MOST) return 'capitals';
    if (long < 4 || capital < long * MOST) return 'plain';
    const sentence = reading.sentences[index];
    const text = sentence ? reading.text.slice(sentence.start, sentence.end) : '';
    return text.endsWith('.') || RESULTS.test(text) ? 'plain' : 'title-case';
  });
}
