import { expect, test } from 'vitest';
import { person, read } from './made-up-records';

const office = (title: string, country: string) => [
  { title, country, kind: 'foreign-minister' as const, from: '2004-03-09' },
];
const people = [
  person('Sergei Lavrov', { country: 'Russia', offices: office('Foreign Minister of Russia', 'Russia') }),
  person('Theresa May', { country: 'United Kingdom', offices: office('Foreign Secretary', 'United Kingdom') }),
  person('Bill Gates', { country: 'United States' }),
  person('Ursula Kerry', { country: 'United States', forms: [{ form: 'Ursula Kerry', notStory: ['pottery'] }] }),
];

const found = (text: string) => read(text, { people }, '2019-05-14').people;

test('a full name written small is the person where its last word can be nothing else', () => {
  expect(found('Talks with sergei lavrov went on in Russia.')).toEqual(['sergei-lavrov: sergei lavrov']);
  expect(found('Talks with Sergei lavrov went on in Russia.')).toEqual(['sergei-lavrov: Sergei lavrov']);
});

test('a surname written small is somebody beside a fitting title, or speaking where the story names its owner', () => {
  expect(found('talks with russian foreign minister lavrov went on.')).toEqual(['sergei-lavrov: lavrov']);
  expect(found('Sergei Lavrov came. “No,” lavrov said.')).toEqual(['sergei-lavrov: Sergei Lavrov, lavrov']);
  expect(found('Sergei Lavrov came. Then lavrov said no.')).toEqual(['sergei-lavrov: Sergei Lavrov, lavrov']);
});

test.each([
  ['words that are also surnames', 'Theresa May came. A month like may said enough; the foreign secretary may leave.'],
  ['given names', 'Ursula Kerry came. Then kerry said no.'],
  ['a full name of ordinary words', 'Two men in the U.S. opened one of the bill gates there.'],
  ['a form with a rule of its own', 'They read ursula kerry in the U.S. there.'],
  ['a full name in a story of another world', 'When was sergei lavrov born? Thanks for an answer.'],
  ['a surname that nobody explains', 'Then lavrov said no. The lavrov cake is good.'],
  ['another’s surname', 'Sergei Lavrov came. Vanessa Lavrov, a singer, sang. Then lavrov said no.'],
  ['addresses and handles', 'In Russia see x.org/sergei-lavrov, @sergei lavrov and sergei.lavrov@x.org.'],
])('%s are nobody', (_what, text) => {
  expect(found(text).filter((line) => /[:,] \p{Ll}/u.test(line))).toEqual([]);
});
