import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRY_WORDS, countryKey } from '../../../src/story/lexicon/countries';
import { openWords } from '../../../src/story/lexicon/front-coded';
import { isEnglish, kindOfWord } from '../../../src/story/lexicon/word-kinds';

const FOLDER = path.join(import.meta.dirname, '../../../src/story/lexicon');

/** Packs sorted words as the lists are. */
function packed(words: string[]): string {
  let before = '';
  const parts = words.map((word) => {
    let shared = 0;
    while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared++;
    const starts = before[0] !== word[0] && before !== '' ? '\n' : '';
    before = word;
    return `${starts}${shared}${word.slice(shared)}`;
  });
  return `\n${parts.join('')}\n`;
}

test('the lists are packed as is said of them', () => {
  expect(packed(['abba', 'abbas', 'abel', 'zoe'])).toBe('\n0abba4s2el\n0zoe\n');
});

test('a packed list has its words and no others, asked for once or often', () => {
  const letters = fc.constantFrom('a', 'b', 'c');
  const word = fc.array(letters, { minLength: 1, maxLength: 14 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), fc.array(word), (words, others) => {
      const list = openWords(packed([...words].sort()));
      for (const asked of [...words, ...others, ...words]) expect(list.has(asked), asked).toBe(words.includes(asked));
    }),
  );
});

test('what ships to know names stays under 150 KB compressed', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
  const bytes = gzipSync(files.map((file) => readFileSync(path.join(FOLDER, file), 'utf8')).join('\n'), {
    level: 9,
  }).length;
  expect(bytes).toBeLessThan(150_000);
});

test('names of many countries are known', () => {
  for (const name of ['margaret', 'sergei', 'mohammad', 'yitzhak', 'junichiro', 'olusegun', 'manmohan', 'guillermo'])
    expect(kindOfWord(name).given, name).toBe(true);
  for (const name of ['ivanov', 'netanyahu', 'koizumi', 'obasanjo', 'singh', 'garcia', 'kowalski', 'zhang'])
    expect(kindOfWord(name).family, name).toBe(true);
});

test('ordinary words are known in their regular forms, names are not', () => {
  for (const word of ['treaty', 'treaties', 'stopped', 'making', 'quickly']) expect(isEnglish(word), word).toBe(true);
  for (const word of ['lavrov', 'pompeo', 'kohlschreiber']) expect(isEnglish(word), word).toBe(false);
});

test('a country is known by its people, its capital and its former names', () => {
  expect(COUNTRY_WORDS.get('north korean')).toBe(countryKey('North Korea'));
  expect(COUNTRY_WORDS.get('kremlin')).toBe(countryKey('Russia'));
  expect(COUNTRY_WORDS.get('soviet')).toBe(countryKey('Russia'));
});
