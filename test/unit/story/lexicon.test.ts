import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { COUNTRY_WORDS, countryKey } from '../../../src/story/lexicon/countries';
import { unpackWords } from '../../../src/story/lexicon/front-coded';
import { isEnglish, kindOfWord } from '../../../src/story/lexicon/word-kinds';

const FOLDER = path.join(import.meta.dirname, '../../../src/story/lexicon');

test('packed words come out whole', () => {
  expect([...unpackWords('\n0abba4s2el\n0zoe\n')]).toEqual(['abba', 'abbas', 'abel', 'zoe']);
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
