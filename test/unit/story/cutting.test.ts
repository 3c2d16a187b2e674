import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOfText } from '../../../src/story/blocks';
import { openReading } from '../../../src/story/reading';

const sentences = (text: string) => openReading({ text }).sentences.map(({ start, end }) => text.slice(start, end));
const words = (text: string) => openReading({ text }).words.map(({ folded }) => folded);
const tokens = (text: string) => openReading({ text }).tokens.map((token) => token.text);

test('blank lines part blocks', () => {
  expect(blocksOfText('One\n \nTwo three\n\n\nFour').map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [6, 15],
    [18, 22],
  ]);
});

test('the full stop of a title, an initial or an abbreviation ends no sentence', () => {
  const text = 'Gen. A. Smith of the U.S. Army met Mr. Li on Jan. 5 at 6 a.m. Berlin time. They spoke.';
  expect(sentences(text)).toEqual([text.slice(0, -12), 'They spoke.']);
});

test('an abbreviation ends a sentence where the next word begins one', () => {
  expect(sentences('He left the U.S. The army stayed.')).toEqual(['He left the U.S.', 'The army stayed.']);
  expect(sentences('It was 6 p.m. In Rome it rained.')).toEqual(['It was 6 p.m.', 'In Rome it rained.']);
});

test.each(['.', '…', '!?'])('a line of leader marks takes its length, not its square: %s', (mark) => {
  const text = `Contents ${mark.repeat(100_000)}4 pages. They spoke.`;
  const began = performance.now();
  expect(sentences(text)).toEqual([text.slice(0, -12), 'They spoke.']);
  // It took a minute.
  expect(performance.now() - began).toBeLessThan(3000);
});

test('quotation marks close with their sentence', () => {
  expect(sentences('“No.” She left. "Why?" he asked.')).toEqual(['“No.”', 'She left.', '"Why?" he asked.']);
});

test('the lines of text cut at a fixed width are no sentences, those of a list are', () => {
  const wrapped = [
    'The ministers met in the old town hall of the city, where they had',
    'last seen each other in the spring. They signed nothing, said a clerk',
    'of the hall who had made the tea.',
  ];
  const text = wrapped.join('\n');
  const second = text.indexOf('They signed');
  expect(sentences(text)).toEqual([text.slice(0, second - 1), text.slice(second)]);
  const list = [
    'The Ministers Meet in the Old Town Hall of the City Today',
    'The Bakers of the City Ask for Longer Nights and Cheaper Flour',
    'The Weather Stays as It Was on All the Days of Last Week',
  ];
  expect(sentences(list.join('\n'))).toEqual(list);
});

test('words lose marks, possessives and case, and part at hyphens', () => {
  expect(words('Kim Jong-Un’s U.S. visit; O’Leary, Wałęsa’s al-Assad, POMPEO’S')).toEqual(
    'kim jong un us visit oleary walesa al assad pompeo'.split(' '),
  );
});

test('tokens keep hyphens and abbreviations whole and part possessives', () => {
  expect(tokens('Kim Jong-Un’s U.S. visit, 1,550 warheads.')).toEqual([
    'Kim',
    'Jong-Un',
    '’s',
    'U.S.',
    'visit',
    ',',
    '1,550',
    'warheads',
    '.',
  ]);
});

test('whatever the text, sentences, tokens and words lie in it, in order, and never overlap', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'U.S. ',
    'Kim-Un',
    '’s ',
    '. ',
    '\n\n',
    '“',
    '”',
    'é',
    '𝒳',
    '1,5',
    'A',
    ' ',
    '-',
    "'",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      const reading = openReading({ text: pieces.join('') });
      const { text } = reading;
      for (const list of [reading.sentences, reading.tokens, reading.words]) {
        let at = 0;
        for (const { start, end } of list) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }
      for (const { start, end, surface } of reading.words) expect(text.slice(start, end)).toBe(surface);
    }),
  );
});
