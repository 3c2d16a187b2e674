import { describe, expect, test } from 'vitest';
import { limitText, personCard, storyPersonCard, treatyCard } from '../../../src/cards/content';
import type { CardContent } from '../../../src/cards/content-types';
import type { Person, Treaty } from '../../../src/knowledge/types';
import { NEW_START, POMPEO } from '../../pages/records';

const pompeo = POMPEO;
const newStart: Treaty = { ...NEW_START, limits: NEW_START.limits?.slice(0, 1) ?? [] };

const names = (id: string) => (id === 'inf' ? 'INF Treaty' : undefined);
const row = (card: CardContent, label: string) => card.rows.find((one) => one.label === label);
const told = (card: CardContent, label: string) => row(card, label)?.dated?.map(({ when, what }) => `${when} ${what}`);

test('a card of the reader’s own tells no check of its facts', () => {
  const own: Person = {
    ...pompeo,
    id: 'own-mike-pompeo',
    checked: { how: 'known', asOf: '2026-11-20', sources: ['Your own card'] },
  };
  const card = personCard(own, {}, '2026-11-20');
  expect(card.checked).toBe('');
  expect(card.sources).toEqual([{ label: 'Your own card' }]);
});

test.each([
  ['https://www.paper.example/a', 'paper.example'],
  ['https://en.wikipedia.org:x@evil.example/', 'evil.example'],
  ['https:///en.wikipedia.org@evil.example/', 'evil.example'],
  ['https://paper.example:8443/a', 'paper.example:8443'],
])('a source is called by the site that its link leads to: %s', (source, label) => {
  const card = personCard({ ...pompeo, checked: { ...pompeo.checked, sources: [source] } }, {}, '2026-11-20');
  expect(card.sources).toEqual([{ label, address: source }]);
});

test('what only begins like an address is no link', () => {
  const sources = ['https://', 'https://a b/'];
  const card = personCard({ ...pompeo, checked: { ...pompeo.checked, sources } }, {}, '2026-11-20');
  expect(card.sources).toEqual(sources.map((label) => ({ label })));
});

describe('a person in a story of 14 May 2019', () => {
  const card = personCard(pompeo, { published: '2019-05-14', mentions: 14 }, '2026-11-20');

  test('leads with the office held then', () => {
    expect(card.columns).toEqual([
      {
        heading: 'On 14 May 2019',
        storyDay: true,
        title: 'U.S. Secretary of State',
        detail: 'since 26 Apr 2018, for just over a year',
      },
    ]);
  });

  test('tells what was before and what came later', () => {
    expect(told(card, 'Before')).toEqual(['2017–2018 Director of the CIA', '2011–2017 U.S. Representative for Kansas']);
    expect(told(card, 'Since then')).toEqual(['20 Jan 2021 Left office']);
  });

  test('says where its facts come from, and as of when', () => {
    expect(card.sources).toEqual([
      { label: 'state.gov', address: 'https://www.state.gov/biographies/' },
      { label: 'A printed register' },
    ]);
    expect(card.checked).toBe('Checked to 1 Nov 2026.');
  });

  test('the bar is solid up to the story’s day and hollow after it, and is said in words', () => {
    expect(card.bar?.segments.map(({ style }) => style)).toEqual(['before', 'before', 'now', 'later']);
    const [, , now, later] = card.bar?.segments ?? [];
    expect(now?.to).toBe(card.bar?.day);
    expect(later?.from).toBe(card.bar?.day);
    expect(card.bar?.spoken).toContain('U.S. Secretary of State 2018–2021');
    expect(card.bar?.labels.find(({ strong }) => strong)?.text).toBe('State');
  });

  test('the story’s own words stand where they say something else', () => {
    const says = (role: string) => personCard(pompeo, { published: '2019-05-14', role }, '2026-11-20').quote;
    expect(says('the top American diplomat')).toBe('the top American diplomat');
    expect(says('Secretary of State')).toBeUndefined();
    expect(says('US secretary of state')).toBeUndefined();
  });
});

describe('a person otherwise', () => {
  test('in a story of the day he took office, the one he left counts as held until that day', () => {
    const card = personCard(pompeo, { published: '2018-04-26' }, '2026-11-20');
    expect(card.columns[0]?.title).toBe('U.S. Secretary of State');
    expect(card.columns[0]?.also).toEqual(['Director of the CIA']);
  });

  test('before all offices, later ones are told as later', () => {
    const card = personCard(pompeo, { published: '2017-03-01' }, '2026-11-20');
    expect(told(card, 'Since then')).toEqual([
      '26 Apr 2018 U.S. Secretary of State',
      '20 Jan 2021 No longer U.S. Secretary of State',
    ]);
  });

  test('nothing after the reader’s own day is told', () => {
    const card = personCard(pompeo, { published: '2019-05-14' }, '2020-01-01');
    expect(row(card, 'Since then')).toBeUndefined();
  });

  test('without a day of publication: dated facts, no present tense, no day on the bar', () => {
    const card = personCard(pompeo, {}, '2026-11-20');
    expect(card.columns[0]).toEqual({
      heading: 'Latest office known',
      storyDay: false,
      title: 'U.S. Secretary of State',
      detail: '26 Apr 2018 – 20 Jan 2021',
    });
    expect(row(card, 'Since then')).toBeUndefined();
    expect(told(card, 'Offices')?.[0]).toBe('26 Apr 2018 – 20 Jan 2021 U.S. Secretary of State');
    expect(card.bar?.day).toBeUndefined();
    expect(JSON.stringify(card)).not.toMatch(/\bis\b/);
  });

  test('a death after the story’s day is told as later, not in the line about the person', () => {
    const died = { ...pompeo, died: '2022-05-01' };
    const card = personCard(died, { published: '2019-05-14' }, '2026-11-20');
    expect(told(card, 'Since then')).toContain('1 May 2022 Died');
    expect(row(card, 'About')?.text).toBe('United States; born 30 Dec 1963');
    const after = personCard(died, { published: '2023-05-14' }, '2026-11-20');
    expect(row(after, 'About')?.text).toBe('United States; born 30 Dec 1963, died 1 May 2022');
  });
});

describe('a treaty in a story of 14 May 2019', () => {
  const card = treatyCard(newStart, { published: '2019-05-14', mentions: 4 }, '2026-11-20', names);

  test('stands as on that day, and beside it as today', () => {
    expect(card.columns.map(({ heading, title, detail }) => [heading, title, detail])).toEqual([
      ['On 14 May 2019', 'In force', 'since 5 Feb 2011, due to expire 5 Feb 2021 unless extended'],
      ['Today', 'Expired', 'on 5 Feb 2026'],
    ]);
  });

  test('what came later stands apart', () => {
    expect(told(card, 'Before')).toEqual(['8 Apr 2010 Signed in Prague', '5 Feb 2011 Entered into force']);
    expect(told(card, 'Since then')).toEqual([
      '3 Feb 2021 Extended',
      '21 Feb 2023 Russia suspended its part',
      '5 Feb 2026 Expired',
    ]);
  });

  test('limits are a table, and related treaties are those that there is a record of', () => {
    expect(row(card, 'Limits')?.table).toEqual([{ what: 'Deployed warheads', value: '1,550' }]);
    expect(row(card, 'Related')?.related).toEqual([{ id: 'inf', name: 'INF Treaty' }]);
    expect(limitText({ what: 'Range', value: 500, upTo: 5500, unit: 'km' })).toBe('500–5,500 km');
  });

  test('general knowledge is called that', () => {
    expect(card.checked).toBe('From general knowledge, as of 1 Nov 2026.');
  });

  test('the suspension is hatched, the extension a tick', () => {
    expect(card.bar?.segments.map(({ style }) => style)).toEqual(['now', 'later', 'suspended']);
    expect(card.bar?.ticks).toHaveLength(2);
  });
});

describe('a treaty otherwise', () => {
  const { ended, ...runs } = newStart;

  test('still running when last checked, today is not spoken of', () => {
    const card = treatyCard({ ...runs, suspensions: [] }, { published: '2019-05-14' }, '2027-01-01', names);
    expect(card.columns[1]?.heading).toBe('Last known, 1 Nov 2026');
    expect(ended?.how).toBe('expired');
  });

  test('without a day of publication it stands as of the day it was checked', () => {
    const card = treatyCard(newStart, {}, '2027-01-01', names);
    expect(card.columns.map(({ heading }) => heading)).toEqual(['As of 1 Nov 2026']);
    expect(told(card, 'Dates')?.[0]).toBe('8 Apr 2010 Signed in Prague');
  });

  test('what is known to the year only is on neither side of a day in that year', () => {
    const visited = { ...newStart, milestones: [{ date: '2019', what: 'A visit took place' }] };
    const card = treatyCard(visited, { published: '2019-05-14' }, '2026-11-20', names);
    expect(told(card, 'Around then')).toEqual(['2019 A visit took place']);
    expect(told(card, 'Before')?.join()).not.toContain('visit');
    expect(told(card, 'Since then')?.join()).not.toContain('visit');
  });
});

test('a story person is told in the story’s own words, and said to come from it', () => {
  const mention = { start: 0, end: 10, surface: 'Brian Hook', by: 'full' as const };
  const role = { start: 12, end: 40, surface: 'special representative for Iran' };
  const card = storyPersonCard({ id: 'story:1', name: 'Brian Hook', known: false, role, mentions: [mention] });
  expect(card.quote).toBe('special representative for Iran');
  expect(card.checked).toContain('found on this page');
  expect(card.columns).toEqual([]);
});
