import { describe, expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { officesOn } from '../../../src/knowledge/offices-on';
import { partyText } from '../../../src/knowledge/party-text';
import { cutAt, treatyEvents } from '../../../src/knowledge/treaty-events';
import type { Person, Treaty } from '../../../src/knowledge/types';
import { dateText, durationText, yearsText } from '../../../src/words/dates';
import { listText } from '../../../src/words/joined';
import { roleLines } from '../../../src/words/role-line';
import { statusLine } from '../../../src/words/status-line';

const { knowledge } = compileKnowledge();

function person(id: string): Person {
  const found = knowledge.people.find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

function treaty(id: string): Treaty {
  const found = knowledge.treaties.find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

const minister: Person = {
  id: 'ada-example',
  name: 'Ada Example',
  why: 'A minister made up for a test.',
  offices: [
    { title: 'Deputy Minister of Examples', kind: 'other', from: '2009', to: '2012' },
    { title: 'Minister of Examples', kind: 'foreign-minister', from: '2015-03-02' },
    { title: 'Leader of the Example Party', kind: 'party', from: '2016-01-01' },
  ],
  checked: { how: 'known', asOf: '2020-06-30' },
};

describe('a person on the day of the story', () => {
  test('Mike Pompeo is Secretary of State in a story of 14 May 2019', () => {
    expect(roleLines(person('mike-pompeo'), '2019-05-14')[0]).toEqual({
      title: 'U.S. Secretary of State',
      short: 'State',
      detail: 'since 26 Apr 2018, for just over a year',
      when: 'held',
    });
  });

  test.each([
    ['2018-04-26', 'U.S. Secretary of State', 'since 26 Apr 2018'],
    ['2021-01-20', 'U.S. Secretary of State', 'since 26 Apr 2018, until that day'],
    ['2021-01-21', 'Former U.S. Secretary of State', 'until 20 Jan 2021'],
  ])('on %s: %s', (day, title, detail) => {
    expect(roleLines(person('mike-pompeo'), day)[0]).toMatchObject({ title, detail });
  });

  test('before the first office, that one is told as a later one', () => {
    expect(roleLines(minister, '2000-01-01')).toEqual([
      { title: 'Later Deputy Minister of Examples', detail: 'from 2009', when: 'later' },
    ]);
  });

  test('the weightiest office comes first, and all that were held are told', () => {
    expect(roleLines(minister, '2018-01-01').map(({ title }) => title)).toEqual([
      'Minister of Examples',
      'Leader of the Example Party',
    ]);
  });

  test('beyond the day the record was checked to, nothing is said to be so', () => {
    expect(roleLines(minister, '2021-01-01')[0]).toMatchObject({
      when: 'known',
      detail: 'since 2 Mar 2015; last known, checked to 30 Jun 2020',
    });
  });

  test('a year alone leaves a day within it open', () => {
    expect(officesOn(minister, '2012-05-01').perhaps.map(({ title }) => title)).toEqual([
      'Deputy Minister of Examples',
    ]);
    expect(roleLines(minister, '2012-05-01')[0]?.when).toBe('open');
    expect(roleLines(minister, '2011-05-01')[0]?.when).toBe('held');
  });

  test('an end that came on an unknown day leaves it open', () => {
    const left: Person = {
      ...minister,
      offices: [{ title: 'Minister of Examples', kind: 'other', from: '2001', ended: true }],
    };
    expect(roleLines(left, '2015-01-01')[0]?.when).toBe('open');
  });

  test('without a day: dated facts and no present tense', () => {
    expect(roleLines(person('mike-pompeo'), undefined)).toEqual([
      { title: 'U.S. Secretary of State', short: 'State', when: 'dated', detail: '26 Apr 2018 – 20 Jan 2021' },
    ]);
    expect(roleLines(minister, undefined)[0]?.detail).toBe('from 2 Mar 2015; last known, checked to 30 Jun 2020');
  });

  test('without offices there is nothing to say', () => {
    expect(roleLines({ ...minister, offices: [] }, '2019-01-01')).toEqual([]);
  });
});

describe('a treaty on the day of the story', () => {
  test('New START is in force in a story of 14 May 2019, and due to expire', () => {
    expect(statusLine(treaty('new-start'), '2019-05-14')).toEqual({
      state: 'in-force',
      label: 'In force',
      tone: 'ok',
      detail: 'since 5 Feb 2011, due to expire 5 Feb 2021 unless extended',
    });
  });

  test('what came since then stands apart', () => {
    const since = cutAt(treatyEvents(treaty('new-start')), '2019-05-14').since;
    const kinds = new Map(since.map(({ kind, date }) => [kind, date]));
    expect(kinds.get('extended')).toBe('2021-02-03');
    expect(kinds.get('suspended')).toBe('2023-02-21');
    expect(kinds.get('ended')).toBe('2026-02-05');
  });

  test('suspended by one party, it is still in force', () => {
    expect(statusLine(treaty('new-start'), '2023-03-01')).toMatchObject({
      label: 'Suspended',
      tone: 'warn',
      detail: 'by Russia since 21 Feb 2023; still in force',
    });
  });

  test('how long after the story it ended', () => {
    const made: Treaty = {
      ...treaty('new-start'),
      ended: { date: '2019-08-02', how: 'withdrawn', by: 'United States' },
    };
    expect(statusLine(made, '2026-11-01', { story: '2019-05-14' })).toMatchObject({
      label: 'Ended',
      tone: 'off',
      detail: 'on 2 Aug 2019 with the withdrawal of the U.S., 80 days after this story',
    });
  });

  test('beyond the day it was checked to, a treaty that ran is last known, one that ended stays ended', () => {
    const { ended, terms, suspensions, ...runs } = treaty('new-start');
    const line = statusLine({ ...runs, checked: { how: 'known', asOf: '2020-01-01' } }, '2020-02-01');
    expect(line.lastKnown).toBe(true);
    expect(line.detail).toBe('since 5 Feb 2011; last known, checked to 1 Jan 2020');
    expect([ended?.how, terms?.length, suspensions?.length]).toEqual(['expired', 2, 1]);
    expect(statusLine(treaty('new-start'), '2040-01-01').lastKnown).toBeUndefined();
  });

  test('a fact that a milestone tells is not told twice', () => {
    const days = treatyEvents(treaty('new-start')).map(({ date, kind }) => `${kind} ${date}`);
    expect(new Set(days).size).toBe(days.length);
  });
});

describe('wording', () => {
  test.each([
    ['2018-04-26', '26 Apr 2018'],
    ['2018-04', 'Apr 2018'],
    ['2018', '2018'],
  ])('%s is %s', (date, text) => expect(dateText(date)).toBe(text));

  test.each([
    ['2019-05-02', '2019-05-14', '12 days'],
    ['2018-12-14', '2019-05-14', '5 months'],
    ['2017-05-14', '2019-05-14', '2 years'],
    ['2016-07-14', '2019-05-14', 'almost 3 years'],
    ['2017-09-01', '2019-05-14', 'a year and 8 months'],
  ])('from %s to %s: %s', (from, day, text) => expect(durationText(from, day)).toBe(text));

  test('no length is told of a date that is not a full day', () => {
    expect(durationText('2017', '2019-05-14')).toBeUndefined();
  });

  test('terms by years', () => {
    expect(yearsText('2017-01-23', '2018-04-26')).toBe('2017–2018');
    expect(yearsText('2017-01-23', '2017-04-26')).toBe('2017');
    expect(yearsText(undefined, '2017')).toBe('until 2017');
    expect(yearsText('2011', undefined)).toBe('from 2011');
  });

  test('parties and lists', () => {
    expect(partyText('United States')).toBe('the U.S.');
    expect(partyText('Russia')).toBe('Russia');
    expect(listText(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
