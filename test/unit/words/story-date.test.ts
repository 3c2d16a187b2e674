import { describe, expect, test } from 'vitest';
import { daysOfValue, granularityOf } from '../../../src/story/dates/timex-value';
import { besideYear, storyDateText } from '../../../src/words/story-date';

describe('the days that a value may mean', () => {
  test.each([
    ['2019-05-14', '2019-05-14', '2019-05-14', 'day'],
    ['2019-05-14TEV', '2019-05-14', '2019-05-14', 'time'],
    ['2018-02', '2018-02-01', '2018-02-28', 'month'],
    ['2019-W19', '2019-05-06', '2019-05-12', 'week'],
    ['2019-W19-WE', '2019-05-11', '2019-05-12', 'weekend'],
    ['2020-W53', '2020-12-28', '2021-01-03', 'week'],
    ['2012-Q4', '2012-10-01', '2012-12-31', 'quarter'],
    ['2012-H2', '2012-07-01', '2012-12-31', 'half'],
    ['2015-WI', '2015-12-01', '2016-02-29', 'season'],
    ['FY2010', '2010-01-01', '2010-12-31', 'year'],
    ['199', '1990-01-01', '1999-12-31', 'decade'],
    ['19', '1900-01-01', '1999-12-31', 'century'],
  ])('%s runs from %s to %s', (value, from, to, granularity) => {
    expect(daysOfValue(value)).toEqual({ from, to });
    expect(granularityOf(value)).toBe(granularity);
  });

  test.each(['', 'P5Y', 'PRESENT_REF', 'XXXX-XX-XX', '2019-13', '2019-02-30', '2019-W54', '2019-05-XX'])(
    '%j names no stretch of the calendar',
    (value) => {
      expect(daysOfValue(value)).toBeUndefined();
    },
  );
});

describe('the wording of a value', () => {
  const date = (value: string, mod?: string) => ({ value, ...(mod ? { mod } : {}) });

  test.each([
    ['2018-07', undefined, 'July 2018'],
    ['2019-05-14', undefined, '14 May 2019'],
    ['2019-08-02', 'AFTER', 'after 2 Aug 2019'],
    ['1990', 'APPROX', 'about 1990'],
    ['199', 'START', 'early 1990s'],
    ['19', undefined, '20th century'],
    ['2021-02', 'END', 'late February 2021'],
    ['2012-Q4', undefined, 'fourth quarter of 2012'],
    ['2015-WI', undefined, 'winter 2015–16'],
    ['2019-05-14TEV', undefined, '14 May 2019, evening'],
    ['2019-05-14T09:30Z', undefined, '14 May 2019, 09:30 UTC'],
    ['FY2010', undefined, 'fiscal 2010'],
    ['PRESENT_REF', undefined, ''],
    ['P5Y', undefined, ''],
    ['', undefined, ''],
  ])('%s %s is "%s"', (value, mod, words) => {
    expect(storyDateText(date(value, mod))).toBe(words);
  });

  test('weeks are seen from the day of publication where it is known', () => {
    expect(storyDateText(date('2019-W19'), '2019-05-14')).toBe('last week, 6–12 May 2019');
    expect(storyDateText(date('2019-W20'), '2019-05-14')).toBe('this week, 13–19 May 2019');
    expect(storyDateText(date('2019-W20', 'END'), '2019-05-14')).toBe('late this week, 13–19 May 2019');
    expect(storyDateText(date('2019-W21-WE'), '2019-05-14')).toBe('next weekend, 25–26 May 2019');
    expect(storyDateText(date('2019-W18'))).toBe('29 Apr – 5 May 2019');
    expect(storyDateText(date('2019-W10'), '2019-05-14')).toBe('4–10 Mar 2019');
  });
});

test.each([
  ['8 Dec 1987', '1987', '8 Dec'],
  ['2016', '2016', 'during the year'],
  ['about 1990', '1990', 'about 1990'],
  ['early 2016', '2016', 'early 2016'],
  ['fourth quarter of 2012', '2012', 'fourth quarter'],
  ['winter 2015–16', '2015', 'winter 2015–16'],
])('%s beside %s is "%s"', (words, year, beside) => {
  expect(besideYear(words, year)).toBe(beside);
});
