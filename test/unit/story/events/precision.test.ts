import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/knowledge/library';
import { buildMatcher } from '../../../../src/story/matcher';
import { readStory } from '../../../../src/story/read-story';

const matcher = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));

/** The entries of a text published on Tuesday, 14 May 2019. */
const timeline = (text: string) =>
  readStory({ text, published: '2019-05-14' }, matcher).events.map(
    ({ clause, date, status }) => `${date.value} ${status}: ${text.slice(clause.start, clause.end)}`,
  );

describe('what is no happening', () => {
  test.each([
    'Prices in the north were 3 percent higher than in 2011.',
    'It was the worst harvest in the valley since 2008.',
    'Net income at the mill rose to $1.2 million from $900,000 a year ago.',
    'The jobless rate stood at 7.8 percent in December.',
    'The big firms accounted for 70 percent of the market in 2009.',
    'As of Tuesday there were 45 tents in the square.',
    'Copyright 2019 The Harbour Gazette, which is printed daily.',
    'This article was first published on May 12, 2019.',
    'Oil for July delivery fell 44 cents a barrel.',
    'The flight (the tenth one this year) was allowed through the corridor.',
  ])('%s', (text) => {
    expect(timeline(text)).toEqual([]);
  });

  test('who reports at the end of a sentence has no entry beside what is reported', () => {
    expect(timeline('The bank was shut until Wednesday, officials said Friday.')).toEqual([
      '2019-05-15 planned: The bank was shut until Wednesday',
    ]);
  });

  test('where somebody was born is told in passing', () => {
    expect(timeline('Mr. Quist, born in 1960, has run the ferry since 2005.')).toEqual([
      '2005 past: Mr. Quist, born in 1960, has run the ferry since 2005.',
    ]);
  });
});

describe('the words of an entry', () => {
  test.each([
    [
      'Ada Quist, who took office in 2009, will fly to Oslo on Friday.',
      [
        '2019-05-17 planned: Ada Quist, who took office in 2009, will fly to Oslo on Friday.',
        '2009 past: who took office in 2009',
      ],
    ],
    [
      'In 2011 it paid a fine and in 2012 it paid another.',
      ['2011 past: In 2011 it paid a fine', '2012 past: in 2012 it paid another.'],
    ],
    [
      'The two began talks in 1981, broke off in 1983 and resumed in March 1985.',
      [
        '1981 past: The two began talks in 1981',
        '1983 past: broke off in 1983',
        '1985-03 past: resumed in March 1985.',
      ],
    ],
    ['Floods washed the crops away in 1995 and 1996.', ['1995 past: Floods washed the crops away in 1995 and 1996.']],
  ])('%s', (text, entries) => {
    expect(timeline(text).sort()).toEqual([...entries].sort());
  });
});

describe('status', () => {
  test.each([
    ['The trial will not begin before July.', ['2019-07 planned: The trial will not begin before July.']],
    [
      'The visit, scheduled for July, was cancelled.',
      ['2019-07 denied: The visit, scheduled for July, was cancelled.'],
    ],
    [
      'Both called off a meeting planned for Thursday.',
      ['2019-05-16 denied: Both called off a meeting planned for Thursday.'],
    ],
    [
      'The ministry denied on Monday that it had tested a missile in December.',
      [
        '2019-05-13 past: The ministry denied on Monday that it had tested a missile in December.',
        '2018-12 denied: it had tested a missile in December.',
      ],
    ],
    [
      'If the talks fail by Friday, workers may strike.',
      ['2019-05-17 hypothetical: If the talks fail by Friday, workers may strike.'],
    ],
    [
      'Ten years ago, this would not have been possible.',
      ['2009 hypothetical: Ten years ago, this would not have been possible.'],
    ],
    [
      'The deal could be signed as early as Wednesday.',
      ['2019-05-15 hypothetical: The deal could be signed as early as Wednesday.'],
    ],
    [
      'They are to look at new rules by the end of the year.',
      ['2019 planned: They are to look at new rules by the end of the year.'],
    ],
  ])('%s', (text, entries) => {
    expect(timeline(text)).toEqual(entries);
  });
});
