import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/knowledge/library';
import { buildMatcher } from '../../../../src/story/matcher';
import { readStory } from '../../../../src/story/read-story';

const matcher = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));

/** Sentences as agencies and chronologies write them, published on Tuesday, 14 May 2019, each with all its entries. */
describe('entries of newswire', () => {
  test.each([
    [
      'May 5 — Bakers launch their strike in the port.',
      ['2019-05-05 past: May 5 — Bakers launch their strike in the port.'],
    ],
    [
      'The pact ended all sailing around the port from 00:00, 10 May 2019 Oslo time.',
      ['2019-05-10T00:00 past: The pact ended all sailing around the port from 00:00, 10 May 2019 Oslo time.'],
    ],
    [
      'A baker said on Monday: “The oven was lit between eight and nine.”',
      ['2019-05-13 past: A baker said on Monday: “The oven was lit between eight and nine.”'],
    ],
    [
      'The port has not followed the pact and in 2018 also told of its wish to leave.',
      ['2018 past: The port has not followed the pact and in 2018 also told of its wish to leave.'],
    ],
    [
      'The port on Monday denied that bakers had left.',
      ['2019-05-13 past: The port on Monday denied that bakers had left.'],
    ],
    [
      'Today’s meeting could show whether the guild will act.',
      ['2019-05-14 hypothetical: Today’s meeting could show whether the guild will act.'],
    ],
    [
      'The pact made in March is a typical case: the port kept it and the next day, the bakers broke it.',
      [
        '2019-03 past: The pact made in March is a typical case',
        '2019-03 past: the port kept it and the next day, the bakers broke it.',
      ],
    ],
    [
      'The campaign moved thousands around the world and ended in a pact settled last month in Oslo.',
      ['2019-04 past: a pact settled last month in Oslo.'],
    ],
    [
      'Hours before the mayor spoke, the port told of plans to open on Friday.',
      ['2019-05-17 planned: the port told of plans to open on Friday.'],
    ],
    [
      'The port was shut early Tuesday, several hours after the bakers left.',
      ['2019-05-14 past: The port was shut early Tuesday'],
    ],
    [
      'The mayor and Lars Holm, who led the strike that shut the mill in April, signed the pact Saturday.',
      [
        '2019-05-11 past: The mayor and Lars Holm, who led the strike that shut the mill in April, signed the pact Saturday.',
        '2019-04 past: who led the strike that shut the mill in April',
      ],
    ],
    [
      'In a statement issued by the guild yesterday, the mayor said that the mill would open.',
      ['2019-05-13 past: In a statement issued by the guild yesterday, the mayor said that the mill would open.'],
    ],
    [
      'Bakers struck in the north, while work in the south of the port would end as planned next Monday.',
      ['2019-05-20 planned: work in the south of the port would end as planned next Monday.'],
    ],
    [
      'Strikes of 2016 began on May 4, when bakers came from all over the coast.',
      ['2016-05-04 past: Strikes of 2016 began on May 4, when bakers came from all over the coast.'],
    ],
    ['What is known today as the old port was built by bakers.', []],
    [
      'They hold the southern third of the lands that they had seized since last month.',
      ['2019-04 past: they had seized since last month.'],
    ],
  ])('%s', (text, entries) => {
    const { events } = readStory({ text, published: '2019-05-14' }, matcher);
    expect(
      events.map(({ clause, date, status }) => `${date.value} ${status}: ${text.slice(clause.start, clause.end)}`),
    ).toEqual(entries);
  });
});
