import { describe, expect, test } from 'vitest';
import { checkTreaties } from '../../../src/knowledge/check-treaties';
import { compileKnowledge } from '../../../src/knowledge/compile';
import type { Treaty } from '../../../src/knowledge/types';

const lake: Treaty = {
  id: 'lake-treaty',
  name: 'Lake Treaty',
  subject: 'Boats on a lake',
  kind: 'bilateral-treaty',
  signed: '1990-05-01',
  inForce: '1991-02-03',
  terms: [
    { agreed: '1991-02-03', expires: '2001-02-03' },
    { agreed: '2001-01', expires: '2006-02-03' },
  ],
  ended: { date: '2006-02-03', how: 'expired' },
  milestones: [
    { date: '1990-05-01', what: 'Signed', kind: 'signed' },
    { date: '1991', what: 'Entered into force', kind: 'in-force' },
    { date: '2006-02-03', what: 'Expired', kind: 'ended' },
  ],
  about: 'A treaty made up for a test.',
  checked: { how: 'opened', asOf: '2020-01-01', sources: ['https://example.org/lake'] },
};

const messages = (...treaties: Treaty[]) => checkTreaties(treaties).map(({ message }) => message);

test('nothing is wrong in the records of the repository', () => {
  expect(checkTreaties(compileKnowledge().knowledge.treaties)).toEqual([]);
});

test('a record in order has no faults', () => {
  expect(messages(lake)).toEqual([]);
});

describe('faults of one record', () => {
  test.each<[string, Partial<Treaty>, string]>([
    ['a relation to nowhere', { related: ['sea-treaty'] }, 'is related to sea-treaty, which no record has'],
    ['a relation to itself', { related: ['lake-treaty'] }, 'is related to itself'],
    [
      'a successor that no record has',
      { ended: { date: '2006-02-03', how: 'superseded', by: 'sea-treaty' } },
      'superseded by sea-treaty, which no record has',
    ],
    [
      'an entry into force before the signing',
      { inForce: '1989', milestones: [] },
      'in force 1989, before signed 1990-05-01',
    ],
    [
      'an end before the signing',
      { ended: { date: '1980', how: 'terminated' }, inForce: null, milestones: [] },
      'ended 1980, before signed 1990-05-01',
    ],
    [
      'milestones out of order',
      {
        milestones: [
          { date: '1995-01', what: 'Reviewed' },
          { date: '1990-05-01', what: 'Signed' },
        ],
      },
      'milestone 1990-05-01 stands after 1995-01',
    ],
    [
      'a milestone that contradicts the fields',
      { milestones: [{ date: '1992-02-03', what: 'Entered into force', kind: 'in-force' }] },
      'in-force 1991-02-03, but the milestones say 1992-02-03',
    ],
    [
      'a suspension that the milestones put elsewhere',
      {
        suspensions: [{ by: 'Lakeland', from: '1999-04' }],
        milestones: [{ date: '1998-04-02', what: 'Lakeland suspended it', kind: 'suspended' }],
      },
      'suspended 1999-04, but the milestones say 1998-04-02',
    ],
    [
      'a suspension that ends before it begins',
      { suspensions: [{ by: 'Lakeland', from: '1999', to: '1998' }] },
      'suspension by Lakeland ends 1998, before it begins 1999',
    ],
    [
      'a withdrawal effective before it was announced',
      { withdrawals: [{ by: 'Lakeland', announced: '1999-05', effective: '1999-04' }] },
      'withdrawal of Lakeland effective 1999-04, before announced 1999-05',
    ],
    [
      'terms out of order',
      {
        terms: [
          { agreed: '2001-01', expires: '2006-02-03' },
          { agreed: '1991-02-03', expires: '2001-02-03' },
        ],
        ended: { date: '2000', how: 'terminated' },
        milestones: [],
      },
      'the term to 2001-02-03 stands after the term to 2006-02-03',
    ],
    [
      'an expiry after the last term',
      { ended: { date: '2009', how: 'expired' }, milestones: [] },
      'expired 2009, but its last term ends 2006-02-03',
    ],
    [
      'a source that is missing',
      { checked: { how: 'list', asOf: '2020-01-01' } },
      'checked is list, but no source is named',
    ],
  ])('%s', (_, change, message) => {
    expect(messages({ ...lake, ...change })).toEqual([message]);
  });

  test('a day without support', () => {
    const { terms: _terms, milestones: _milestones, ended: _ended, ...plain } = lake;
    const known: Treaty = { ...plain, inForce: '1991', checked: { how: 'known', asOf: '2020-01-01' } };
    expect(messages(known)).toEqual(['1990-05-01 is more than a year, but has no source']);
  });

  test('dates that may mean the same day do not contradict each other', () => {
    expect(messages({ ...lake, signed: '1990', ended: { date: '2006', how: 'expired' } })).toEqual([]);
  });
});

describe('two records', () => {
  const pond: Treaty = { ...lake, id: 'pond-treaty', name: 'Pond Treaty' };

  test('must not claim one form, in whatever case and with or without hyphens', () => {
    expect(messages({ ...lake, forms: ['Inland-Waters Pact'] }, { ...pond, forms: ['inland waters pact'] })).toEqual([
      '"inland waters pact" is a rule-free form of lake-treaty too',
    ]);
  });

  test('may share a form under rules, and a name that a rule binds', () => {
    expect(
      messages(
        { ...lake, forms: [{ form: 'Lake Treaty', story: ['boats'] }] },
        { ...pond, forms: ['Lake Treaty', { form: 'the pact', from: '1991' }] },
      ),
    ).toEqual([]);
  });

  test('must not have one id', () => {
    expect(messages(lake, { ...pond, id: 'lake-treaty' })).toContain('two records have this id');
  });
});
