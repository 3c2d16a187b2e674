import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/timeline/model';
import { beginningOf, entriesIn, entryAt, PLAIN_VIEW, type Row, rowsOf } from '../../../src/timeline/rows';
import { stripOf } from '../../../src/timeline/strip-model';
import { firstRows } from '../../../src/timeline/use-drawn';
import { published, sochiTalks, text } from '../../stories/sochi-talks';

const timeline = timelineOf(sochiTalks.annotations, published);

const lines = (view = PLAIN_VIEW) =>
  rowsOf(timeline, view).map((row) =>
    row.kind === 'gap'
      ? `… ${row.years} years`
      : row.kind === 'day'
        ? `== ${row.day}`
        : `${row.year}|${row.when}|${row.entry.source === 'story' ? row.entry.status : 'background'}`,
  );

test('the list runs by date, names each year once, and draws the story’s day between past and future', () => {
  expect(lines()).toEqual([
    '1987|8 Dec|past',
    '1988|1 Jun|background',
    '… 22 years',
    '2010|during the year|past',
    '2011|5 Feb|background',
    '… 5 years',
    '2016|during the year|denied',
    '2018|July|past',
    '2019|2 Feb|past',
    '|last week, 6–12 May|past',
    '|10 May|past',
    '|14 May|now',
    '== 2019-05-14',
    '|August|planned',
    '2021|February|hypothetical',
    '… 5 years',
    '2026|5 Feb|background',
  ]);
});

test('background can be switched off, and terms of office on', () => {
  expect(lines({ ...PLAIN_VIEW, treatyDates: false }).some((line) => line.endsWith('background'))).toBe(false);
  expect(lines({ ...PLAIN_VIEW, terms: true })).toContain('2018|26 Apr|background');
});

test('a filter keeps what concerns one person or treaty, background included', () => {
  const view = { ...PLAIN_VIEW, only: 'new-start' };
  expect(entriesIn(timeline, view).map(({ from }) => from)).toEqual([
    '2010-01-01',
    '2011-02-05',
    '2021-02-01',
    '2026-02-05',
  ]);
});

test('the story’s own order keeps full dates and has no background', () => {
  expect(lines({ ...PLAIN_VIEW, order: 'story' }).slice(0, 3)).toEqual([
    '|14 May 2019|now',
    '|July 2018|past',
    '|8 Dec 1987|past',
  ]);
});

test.each([
  ['The U.A.E.', 'the U.A.E.'],
  ['Officials in Sochi', 'officials in Sochi'],
  ['One America News', 'One America News'],
  ['Mike Pompeo', 'Mike Pompeo'],
])('who says so is told within a sentence: %s', (attribution, told) => {
  const [event] = sochiTalks.annotations.events;
  if (!event) throw new Error('the story has events');
  const events = [{ ...event, attribution }];
  expect(timelineOf({ ...sochiTalks.annotations, events }, published).told[0]).toMatchObject({ attribution: told });
});

test('sentences without a date stand apart', () => {
  expect(timeline.undated.map(({ sentence }) => sentence)).toEqual(['The two sides have long differed over Ukraine.']);
});

test('the sentence is quoted whole, with its date and names emphasised', () => {
  const [first] = timeline.told;
  expect(first?.parts.map(({ text: words }) => words).join('')).toBe(first?.sentence);
  expect(first?.parts.filter(({ emphasis }) => emphasis).map((part) => `${part.emphasis}: ${part.text}`)).toEqual([
    'date: December 8, 1987',
    'name: INF Treaty',
  ]);
});

test('outcomes are told with their day, and further mentions stay with their event', () => {
  const entry = timeline.told.find(({ value }) => value === '2021-02');
  expect(entry?.outcome).toBe('Extended by five years on 3 Feb 2021');
  expect(timeline.told.find(({ value }) => value === '2018-07')?.also).toHaveLength(1);
});

test('without a day of publication nothing is called past or future', () => {
  const undated = timelineOf(sochiTalks.annotations);
  expect(undated.told.every(({ side }) => side === 'before')).toBe(true);
  expect(rowsOf(undated, PLAIN_VIEW).some(({ kind }) => kind === 'day')).toBe(false);
});

test('of dates that span the story’s day, what is planned comes after it and what happened before', () => {
  const [event] = sochiTalks.annotations.events;
  if (!event) throw new Error('the story has events');
  const year = { value: '2019', type: 'DATE', from: '2019-01-01', to: '2019-12-31' } as const;
  const both = timelineOf(
    {
      ...sochiTalks.annotations,
      events: [
        { ...event, date: year, status: 'planned' },
        { ...event, date: year, status: 'past' },
      ],
    },
    published,
  );
  expect(both.told.map((entry) => entry.source === 'story' && [entry.status, entry.side])).toEqual([
    ['past', 'before'],
    ['planned', 'after'],
  ]);
});

test('a plan whose day had gone by is told as one, and drawn hollow', () => {
  const [event] = sochiTalks.annotations.events;
  if (!event) throw new Error('the story has events');
  const planned = (day: string) => ({
    ...event,
    date: { value: day, type: 'DATE' as const, from: day, to: day },
    status: 'planned' as const,
  });
  const events = [planned('2019-05-10'), planned('2019-05-14'), planned('2019-05-20')];
  const told = timelineOf({ ...sochiTalks.annotations, events, background: [] }, published);
  expect(told.told.map(({ side, remark }) => [side, remark])).toEqual([
    ['before', 'hadBeenPlanned'],
    ['after', 'planned'],
    ['after', 'planned'],
  ]);
  const strip = stripOf(entriesIn(told, PLAIN_VIEW), published);
  expect(strip?.dots.map(({ shape, x }) => [shape, x < (strip.day ?? 0)])).toEqual([
    ['plan', true],
    ['plan', false],
    ['plan', false],
  ]);
  const dayless = timelineOf({ ...sochiTalks.annotations, events });
  expect(dayless.told.map(({ remark }) => remark)).toEqual(['planned', 'planned', 'planned']);
});

test('the entry in view is the one whose sentence, or a retelling of it, is being read', () => {
  const of = (words: string) => timeline.told.find(({ key }) => key === entryAt(timeline, text.indexOf(words)))?.value;
  expect(of('Washington suspended')).toBe('2019-02-02');
  expect(of('again recalled')).toBe('2018-07');
});

test('the strip is drawn to scale, past and future on their own sides of the day', () => {
  const strip = stripOf(entriesIn(timeline, PLAIN_VIEW), published);
  if (!strip) throw new Error('there is a strip');
  const [first] = strip.dots;
  expect(first?.x).toBeLessThan(5);
  const day = strip.day ?? 0;
  // 31.4 of the 38.2 years from December 1987 to February 2026.
  expect(day).toBeGreaterThan(80);
  expect(day).toBeLessThan(83);
  for (const { shape, x } of strip.dots) expect(shape === 'plan' ? x > day : x < day).toBe(true);
  expect(strip.axis.map(({ label }) => label)).toEqual(['1990', '2000', '2010', '2020']);
});

test('the list opens at the story’s day, or at the first that the story tells where it has none', () => {
  expect(beginningOf(rowsOf(timeline, PLAIN_VIEW))).toBe('day');
  const { background, events } = sochiTalks.annotations;
  const late = events.filter(({ date }) => (date.from ?? '') >= '2016');
  const dayless = timelineOf({ ...sochiTalks.annotations, events: late, background });
  const rows = rowsOf(dayless, PLAIN_VIEW);
  expect(rows[0]).toMatchObject({ entry: { source: 'treaty' } });
  expect(beginningOf(rows)).toBe(dayless.told[0]?.key);
});

test('of a long list the lines around the story’s day are drawn first', () => {
  const lines = Array.from({ length: 60 }, (_, years): Row => ({ kind: 'gap', key: String(years), years }));
  const rows = lines.with(40, { kind: 'day', day: published });
  const around = firstRows(rows);
  expect(around).toHaveLength(10);
  expect(around.findIndex(({ kind }) => kind === 'day')).toBe(5);
  expect(firstRows(lines)).toEqual(lines.slice(0, 10));
  expect(firstRows(rows.toReversed())[0]).toEqual({ kind: 'gap', key: '45', years: 45 });
  expect(firstRows(rows.slice(0, 9))).toHaveLength(9);
});

test('the strip begins with the story; what was long before stands at its beginning', () => {
  const late = sochiTalks.annotations.events.filter(({ date }) => (date.from ?? '') >= '2016');
  const some = timelineOf({ ...sochiTalks.annotations, events: late }, published);
  const strip = stripOf(entriesIn(some, PLAIN_VIEW), published);
  expect(strip?.first).toBe('2016');
  expect(strip?.last).toBe('2026');
  expect(strip?.ticks[0]?.x).toBe(0);
  expect(strip?.day).toBeGreaterThan(25);
});

test('there is no strip for a story with a single day', () => {
  const [event] = sochiTalks.annotations.events;
  const one = timelineOf({ ...sochiTalks.annotations, events: event ? [event] : [], background: [] }, published);
  expect(stripOf(one.told, published)).toBeUndefined();
});
