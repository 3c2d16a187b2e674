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
    'In their second extension this year the envoys look for a way out.',
    'It was the fourth attempt to choose a head of the guild since 2002.',
    'Stocks returned to the levels of the 1960s.',
    'Half of the boats fall under the Harbour Treaty of 1991.',
    'In Resolution 1014 (1995) the council bids them to go on.',
    'As of the end of April, the guild had over 11,500 bakers.',
    'It was the first time a mayor had lost such a vote of the guild since 1962.',
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
    [
      'The deal will hardly be passed before the end of the year.',
      ['2019 planned: The deal will hardly be passed before the end of the year.'],
    ],
    [
      'They missed a target of May 5, when the old pact lapsed.',
      ['2019-05-05 past: They missed a target of May 5, when the old pact lapsed.'],
    ],
    [
      'Hopes for a deal appeared all but dead Friday as the talks failed.',
      ['2019-05-10 past: Hopes for a deal appeared all but dead Friday as the talks failed.'],
    ],
    [
      'The bakers, whose guilds hold most of the ovens, agreed at a March summit to share them.',
      ['2019-03 past: The bakers, whose guilds hold most of the ovens, agreed at a March summit to share them.'],
    ],
    [
      'Under accords signed in Oslo in March, the guild would have five more years.',
      ['2019-03 past: accords signed in Oslo in March'],
    ],
    [
      'Under the terms of the deal approved by the council late last month, the guild must close a mill by June 1.',
      [
        '2019-04 past: the deal approved by the council late last month',
        '2019-06-01 planned: Under the terms of the deal approved by the council late last month, the guild must close a mill by June 1.',
      ],
    ],
    [
      'Envoys are looking for ways to keep the mill open, a baker said on Monday.',
      ['2019-05-13 past: Envoys are looking for ways to keep the mill open, a baker said on Monday.'],
    ],
    [
      'On May 7, the guild said that thieves had blown up the mill.',
      ['2019-05-07 past: On May 7, the guild said that thieves had blown up the mill.'],
    ],
    [
      'Following a dinner on Sunday, the two began their talks on Monday morning.',
      ['2019-05-12 past: a dinner on Sunday', '2019-05-13TMO past: the two began their talks on Monday morning.'],
    ],
    [
      'The truce would run from Jan. 1, 2020, until the end of 2022.',
      ['2020-01-01 planned: The truce would run from Jan. 1, 2020, until the end of 2022.'],
    ],
    [
      'A visit to the port this week could help to set up talks later in June.',
      [
        '2019-W20 hypothetical: A visit to the port this week could help to set up talks later in June.',
        '2019-06 hypothetical: A visit to the port this week could help to set up talks later in June.',
      ],
    ],
    [
      'The rivals met for talks in Oslo last year. Norway saw them again in Bergen the same year.',
      [
        '2018 past: The rivals met for talks in Oslo last year.',
        '2018 past: Norway saw them again in Bergen the same year.',
      ],
    ],
    [
      'A year ago Norway, Sweden and the guild signed it.',
      ['2018 past: A year ago Norway, Sweden and the guild signed it.'],
    ],
    [
      'Forty years ago, on May 9, 1979, the two bakers met.',
      ['1979-05-09 past: Forty years ago, on May 9, 1979, the two bakers met.'],
    ],
    [
      'The pact — the last of its kind between the two ports — is set to lapse on June 5.',
      ['2019-06-05 planned: The pact — the last of its kind between the two ports — is set to lapse on June 5.'],
    ],
    [
      'The mayor — who died in March — and his wife met the bakers in 2009.',
      [
        '2019-03 past: who died in March',
        '2009 past: The mayor — who died in March — and his wife met the bakers in 2009.',
      ],
    ],
    [
      'The harbour pact, signed by both guilds in 1993, would halve the catch.',
      ['1993 past: The harbour pact, signed by both guilds in 1993'],
    ],
    [
      'He could name nobody before the next election, scheduled for early 2020.',
      ['2020 planned: the next election, scheduled for early 2020'],
    ],
    [
      'In February 2018, angered by the catch, the mayor said Norway would leave.',
      ['2018-02 past: In February 2018, angered by the catch, the mayor said Norway would leave.'],
    ],
    [
      'The mayor outlined on May 6 that the ports would keep the caps.',
      ['2019-05-06 past: The mayor outlined on May 6 that the ports would keep the caps.'],
    ],
    [
      'After three years in office, the mayor was toppled yesterday.',
      ['2019-05-13 past: After three years in office, the mayor was toppled yesterday.'],
    ],
    [
      'No cuts are expected before June as the guilds are due to vote.',
      ['2019-06 planned: No cuts are expected before June as the guilds are due to vote.'],
    ],
    ['The guild was set up in 2003 to bake bread.', ['2003 past: The guild was set up in 2003 to bake bread.']],
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
      'When the talks could not go on, the two put the vote off until Tuesday.',
      ['2019-05-14 past: the two put the vote off until Tuesday.'],
    ],
    [
      '“The talks are not going to end,” a baker said on Monday.',
      ['2019-05-13 past: “The talks are not going to end,” a baker said on Monday.'],
    ],
    ['On Monday a baker said he could not bake.', ['2019-05-13 past: On Monday a baker said he could not bake.']],
    [
      'The observers were to drive home later today.',
      ['2019-05-14 planned: The observers were to drive home later today.'],
    ],
    [
      'The two were to meet in the town hall on May 10.',
      ['2019-05-10 planned: The two were to meet in the town hall on May 10.'],
    ],
    [
      'On May 9 the vote was to be held in the north.',
      ['2019-05-09 planned: On May 9 the vote was to be held in the north.'],
    ],
    ['His first act was to close a mill on May 10.', ['2019-05-10 past: His first act was to close a mill on May 10.']],
    ['It was to become a harbour on May 10.', ['2019-05-10 past: It was to become a harbour on May 10.']],
    ['The two were to meet again in October 1986.', ['1986-10 past: The two were to meet again in October 1986.']],
    [
      'They were to leave as the mill burned down on May 10.',
      ['2019-05-10 past: They were to leave as the mill burned down on May 10.'],
    ],
    [
      'The guild hinted that this month it could close the mill.',
      ['2019-05 hypothetical: this month it could close the mill.'],
    ],
    [
      'They are to look at new rules by the end of the year.',
      ['2019 planned: They are to look at new rules by the end of the year.'],
    ],
  ])('%s', (text, entries) => {
    expect(timeline(text)).toEqual(entries);
  });
});

describe('who says so', () => {
  test.each([
    ['OSLO (AP) - The guild and the port said on Monday that they had settled.', 'The guild and the port'],
    ['Calling for calm, Norway on Saturday announced that it would hold a fair.', 'Norway'],
    ['The mayor of the port admitted on Monday that he had lost.', 'The mayor of the port'],
    ['The strongest quake on Monday was of 4.9, according to the U.S. Survey Office.', 'the U.S. Survey Office'],
    ["The burning of Norway's declared weapons was done by Monday.", undefined],
  ])('%s', (text, source) => {
    expect(readStory({ text, published: '2019-05-14' }, matcher).events.map(({ attribution }) => attribution)).toEqual([
      source,
    ]);
  });
});
