import { expect, test } from 'vitest';
import { person, read } from './made-up-records';

const kerry = person('John Kerry', {
  forms: ['John F. Kerry', 'Kerry'],
  country: 'United States',
  gender: 'm',
  born: '1943-12-11',
  offices: [
    {
      title: 'U.S. Senator for Massachusetts',
      country: 'United States',
      kind: 'legislator',
      from: '1985-01-02',
      to: '2013-02-01',
    },
    {
      title: 'U.S. Secretary of State',
      country: 'United States',
      kind: 'foreign-minister',
      from: '2013-02-01',
      to: '2017-01-20',
    },
  ],
});
const minister = (name: string, title: string, kind: 'foreign-minister' | 'defence-minister') =>
  person(name, {
    country: 'Russia',
    offices: [{ title: `Russian ${title}`, country: 'Russia', kind, from: '2001-03-28', to: '2004-03-09' }],
  });
const ivanovs = [
  minister('Igor Ivanov', 'Foreign Minister', 'foreign-minister'),
  minister('Sergei Ivanov', 'Defence Minister', 'defence-minister'),
];
const people = [kerry];
const DAY = '2014-06-01';

const linked = (text: string, day?: string, records = people) =>
  read(text, { people: records }, day).people.filter((line) => !line.startsWith('story:'));

test('another trade beside the name means somebody else', () => {
  expect(linked('Plumber John Kerry left. John Kerry slept.', DAY)).toEqual([]);
  expect(linked('John Kerry, a plumber from Leeds, left.', DAY)).toEqual([]);
  expect(linked('John Kerry, a diplomat from Boston, left.', DAY)).toEqual(['john-kerry: John Kerry']);
});

test('another age means somebody else', () => {
  expect(linked('John Kerry, 34, left.', DAY)).toEqual([]);
  expect(linked('34-year-old John Kerry left.', DAY)).toEqual([]);
  expect(linked('John Kerry, 70, left.', DAY)).toEqual(['john-kerry: John Kerry']);
});

test('a child in the news is somebody else', () => {
  expect(linked('John Kerry left.', '1950-01-01')).toEqual([]);
});

test('an office of another country means somebody else', () => {
  expect(linked('Irish Foreign Minister John Kerry left.', DAY)).toEqual([]);
  expect(linked('American diplomat John Kerry left.', DAY)).toEqual(['john-kerry: John Kerry']);
});

test('an office that fits speaks louder than an odd word', () => {
  expect(linked('Secretary of State John Kerry, a keen cyclist, left.', DAY)).toEqual(['john-kerry: John Kerry']);
});

test('the country that ends one sentence is not the title of the next', () => {
  expect(linked('They flew to Iraq. Secretary of State John Kerry left.', DAY)).toEqual(['john-kerry: John Kerry']);
});

test('a field without a holder is no title', () => {
  expect(linked('The State Kerry and the Defense Kerry differ.', DAY)).toEqual([]);
  expect(linked('The Secretary of State Kerry slept.', DAY)).toEqual(['john-kerry: Kerry']);
});

test('“under” goes with secretaries only: a country before it is not the person’s', () => {
  expect(linked('They left Syria under Secretary of State John Kerry.', DAY)).toEqual(['john-kerry: John Kerry']);
});

test('a surname that stands by itself still needs its country in the story', () => {
  expect(linked('Kerry lost the final to Dublin.', DAY)).toEqual([]);
  expect(linked('The U.S. envoy left. Kerry slept.', DAY)).toEqual(['john-kerry: Kerry']);
});

test('a longer name around a known one is somebody else', () => {
  expect(linked('The U.S. singer Vanessa Kerry left. Kerry slept.', DAY)).toEqual([]);
});

test('middle initials of another person are respected', () => {
  expect(linked('John F. Kerry left. John Kerry slept.', DAY)).toEqual(['john-kerry: John F. Kerry, John Kerry']);
  expect(linked('John Q. Kerry left the U.S. yesterday.', DAY)).toEqual([]);
});

test('titles tell ministers of one name apart, and a bare surname beside both stays open', () => {
  const text =
    'Defence Minister Ivanov and Foreign Minister Igor Ivanov came. Ivanov left. Foreign Minister Ivanov spoke.';
  expect(linked(text, '2002-05-24', ivanovs)).toEqual(['sergei-ivanov: Ivanov', 'igor-ivanov: Igor Ivanov, Ivanov']);
});

test('a title that two people with the name once had leaves it open', () => {
  const former = (name: string, from: string, to: string) =>
    person(name, {
      offices: [{ title: 'President of the United States', country: 'United States', kind: 'head-of-state', from, to }],
    });
  const bushes = [
    former('George H. W. Bush', '1989-01-20', '1993-01-20'),
    former('George W. Bush', '2001-01-20', '2009-01-20'),
  ];
  expect(linked('Former President Bush spoke.', '2010-01-01', bushes)).toEqual([]);
});

test('a vice president is not the president', () => {
  const cheney = person('Dick Cheney', {
    offices: [
      {
        title: 'Vice President of the United States',
        country: 'United States',
        kind: 'other',
        from: '2001-01-20',
        to: '2009-01-20',
      },
    ],
  });
  expect(linked('Vice President Cheney spoke.', '2003-01-01', [cheney])).toEqual(['dick-cheney: Cheney']);
  expect(linked('President Cheney spoke.', '2003-01-01', [cheney])).toEqual([]);
});
