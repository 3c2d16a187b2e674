import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';
import { person, treaty } from './made-up-records';

const people = [person('Ada Quist', { offices: [{ title: 'Harbour Minister', kind: 'other', from: '2010' }] })];
const matcher = buildMatcher(
  openLibrary({
    format: 1,
    asOf: '2026-01-01',
    people,
    treaties: [treaty('Lakeside Accord', { signed: '2010-04-08' })],
  }),
);

const STORY = `Harbour Minister Ada Quist will sign the Lakeside Accord on May 14, 2019, and the accord will run for twenty two years.

Quist said on Sunday that talks had begun three weeks ago, early in the month. Jo Bergstrom, a baker, left in late April.`;

/** What is found, with every stretch as the words of the text that it came from. */
function found(text: string) {
  const { people, treaties, dates, events } = readStory({ text, published: '2019-05-06' }, matcher);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end).replaceAll(/\s+/g, ' ');
  return {
    people: people.map(({ id, role, mentions }) => [id, role && words(role), mentions.map(words)]),
    treaties: treaties.map(({ id, mentions }) => [id, mentions.map(words)]),
    dates: dates.map((date) => [words(date), date.value]),
    events: events.map((event) => [
      words(event),
      words(event.clause),
      event.date.span && words(event.date.span),
      event.people,
      event.also.map(words),
    ]),
  };
}

const plain = found(STORY);

test('the story itself is read', () => {
  expect(plain.people.map(([id]) => id)).toEqual(['ada-quist', 'story:1']);
  expect(plain.dates.map(([, value]) => value)).toContain('2019-05-14');
  expect(plain.events.length).toBeGreaterThan(2);
});

test('how wide the gaps between words are, and of which spaces, changes nothing of what is found', () => {
  const gap = fc.constantFrom(' ', '  ', '\u00a0', ' \u2009 ', '\t', '     ');
  fc.assert(
    fc.property(fc.array(gap, { minLength: 8, maxLength: 8 }), (gaps) => {
      let at = 0;
      const spaced = STORY.replaceAll(' ', () => gaps[at++ % gaps.length] ?? ' ');
      expect(found(spaced)).toEqual(plain);
    }),
  );
});

test('surfaces and offsets are those of the text as it was written', () => {
  const text = '  On  May \t 14,   2019,  Ada   Quist  signed it.\r\n\r\n\r\nShe left\r\non  May  20.';
  const { dates, people } = readStory({ text, published: '2019-05-21' }, matcher);
  for (const { start, end, surface } of [...dates, ...people.flatMap(({ mentions }) => mentions)])
    expect(text.slice(start, end)).toBe(surface);
  expect(dates.map(({ surface }) => surface)).toEqual(['May \t 14,   2019', 'May  20']);
  expect(people[0]?.mentions.map(({ surface }) => surface)).toEqual(['Ada   Quist']);
});

test('blocks of a page hold where the white space before them is uneven', () => {
  const head = 'Talks   in  May ';
  const text = `${head}\n\n14 people came on   May 15.`;
  const blocks = [
    { start: 0, end: head.length - 1, kind: 'title' as const },
    { start: head.length + 2, end: text.length, kind: 'paragraph' as const },
  ];
  const { dates } = readStory({ text, blocks, published: '2019-05-21' }, matcher);
  expect(dates.map(({ surface }) => surface)).toEqual(['May', 'May 15']);
});
