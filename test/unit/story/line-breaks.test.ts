import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../src/knowledge/library';
import { buildMatcher } from '../../../src/story/matcher';
import { readStory } from '../../../src/story/read-story';
import { openReading } from '../../../src/story/reading';
import { person, treaty } from './made-up-records';

const matcher = buildMatcher(
  openLibrary({
    format: 1,
    asOf: '2026-01-01',
    people: [person('Ada Quist', { why: 'a minister' })],
    treaties: [treaty('Lakeside Accord', { signed: '2010-04-08' })],
  }),
);

const STORY = `The guild of bakers is expected to send its answer on the Lakeside Accord by the end of the month, an official said on Sunday.

Ada Quist will meet the envoys in the old port on Thursday, Dec. 5, and again on Monday night, after the U.S. Survey Office has told them what it found on Oct. 1.

They had been due to talk at 10 a.m. Tuesday. The envoy, who took office in 2009, left three weeks later this year.`;

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

/** A text with its paragraphs broken to a width. */
function folded(text: string, width: number): string {
  const fold = (paragraph: string) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  };
  return text.split('\n\n').map(fold).join('\n\n');
}

function told(text: string): string[] {
  const { people, treaties, dates, events } = readStory({ text, published: '2019-11-27' }, matcher);
  return [
    ...[...people, ...treaties].map(({ id, mentions }) => `${id} × ${mentions.length}`),
    ...dates.map(({ surface, value, mod }) => flat(`${surface} = ${value} ${mod}`)),
    ...events.map(({ clause, date, status, attribution }) =>
      flat(`${date.value} ${status} ${attribution}: ${text.slice(clause.start, clause.end)}`),
    ),
  ];
}

test('a text broken to a width tells the same as with whole lines', () => {
  expect(told(STORY).length).toBeGreaterThan(15);
  fc.assert(
    fc.property(fc.integer({ min: 44, max: 98 }), (width) => {
      expect(told(folded(STORY, width))).toEqual(told(STORY));
    }),
  );
});

test('what is found stands in the words of the text, line breaks and all', () => {
  const text = folded(STORY, 60);
  const { people, dates, events } = readStory({ text, published: '2019-11-27' }, matcher);
  expect(text).toContain('said on\nSunday');
  for (const { start, end, surface } of [...dates, ...people.flatMap(({ mentions }) => mentions)])
    expect(text.slice(start, end)).toBe(surface);
  for (const { start, end, sentence } of events) expect(text.slice(start, end)).toBe(sentence);
});

describe('lines that stand by themselves stay apart', () => {
  test.each([
    ['a heading', 'Bakers meet\nThe bakers of the old port met again on Sunday.', 2],
    ['a list', 'Flour from the northern valley and the coast\nSalt from the mines of the upper lake\nYeast', 3],
    ['a caption and its maker', 'The bakers of the old port at their yearly dinner in the hall\nPhoto by Ada Quist', 2],
    [
      'paragraphs without a blank line between',
      `${'The bakers met in the old port again. '.repeat(4)}\nThen they left.`,
      5,
    ],
    ['an ended line', 'The bakers of the old port and their guild met again on Sunday.\nthen they left', 2],
  ])('%s', (_what, text, count) => {
    expect(openReading({ text }).sentences).toHaveLength(count);
  });
});
