import { expect, test } from 'vitest';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { statusOn, type TreatyState } from '../../../src/knowledge/treaty-status';
import type { Treaty } from '../../../src/knowledge/types';
import { statusLine } from '../../../src/words/status-line';

const { knowledge } = compileKnowledge();

function treaty(id: string): Treaty {
  const found = knowledge.treaties.find((one) => one.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

/** What the public record says of an agreement on a day. */
const STATUSES: [string, string, TreatyState][] = [
  ['inf', '1987-12-07', 'negotiated'],
  ['inf', '1987-12-09', 'signed'],
  ['inf', '1988-06-01', 'in-force'],
  ['inf', '2019-01-31', 'in-force'],
  ['inf', '2019-05-14', 'suspended'],
  ['inf', '2019-08-03', 'ended'],
  ['abm', '2001-12-14', 'in-force'],
  ['abm', '2002-06-14', 'ended'],
  ['salt-2', '1980-01-04', 'signed'],
  ['start-1', '1994-12-04', 'signed'],
  ['start-1', '2009-12-04', 'in-force'],
  ['start-1', '2009-12-06', 'ended'],
  ['start-2', '1996-01-27', 'signed'],
  ['start-2', '2002-06-15', 'abandoned'],
  ['sort', '2003-05-31', 'signed'],
  ['sort', '2003-06-02', 'in-force'],
  ['new-start', '2010-12-23', 'signed'],
  ['new-start', '2021-02-04', 'in-force'],
  ['new-start', '2026-02-06', 'ended'],
  ['npt', '1969-01-01', 'signed'],
  ['npt', '1970-03-06', 'in-force'],
  ['ctbt', '1996-09-25', 'signed'],
  ['ctbt', '2020-01-01', 'signed'],
  ['ptbt', '1963-10-11', 'in-force'],
  ['cwc', '1997-04-28', 'signed'],
  ['cwc', '2013-09-14', 'in-force'],
  ['bwc', '1975-03-27', 'in-force'],
  ['tpnw', '2020-12-31', 'signed'],
  ['tpnw', '2021-01-22', 'in-force'],
  ['open-skies', '2001-12-31', 'signed'],
  ['open-skies', '2021-07-01', 'in-force'],
  ['cfe', '1992-11-10', 'in-force'],
  ['ottawa-treaty', '1998-12-31', 'signed'],
  ['ottawa-treaty', '1999-03-01', 'in-force'],
  ['outer-space-treaty', '1967-10-11', 'in-force'],
  ['warsaw-pact', '1989-11-09', 'in-force'],
  ['warsaw-pact', '1991-07-02', 'ended'],
  ['budapest-memorandum', '1994-12-06', 'in-effect'],
  ['black-sea-grain', '2023-07-18', 'ended'],
  ['soviet-testing-moratoria', '1986-06-01', 'in-effect'],
  ['soviet-testing-moratoria', '1989-06-01', 'suspended'],
  ['soviet-testing-moratoria', '1992-06-01', 'in-effect'],
  ['french-testing-moratorium', '1996-01-10', 'ended'],
  ['sino-soviet-1950', '1979-06-01', 'in-force'],
  ['iran-joint-plan-of-action-2013', '2014-06-01', 'in-force'],
  ['iran-islamabad-mou-2026', '2026-07-01', 'in-effect'],
  ['iran-islamabad-mou-2026', '2026-09-01', 'ended'],
  ['lebanon-ceasefire-2024', '2026-04-01', 'ended'],
  ['rome-statute', '2001-01-01', 'signed'],
  ['rome-statute', '2003-01-01', 'in-force'],
];

test.each(STATUSES)('%s on %s: %s', (id, day, state) => {
  expect(statusOn(treaty(id), day).state).toBe(state);
});

test('those who had left by a day are told', () => {
  expect(statusOn(treaty('open-skies'), '2021-07-01').without?.map(({ by }) => by)).toEqual(['United States']);
  expect(statusOn(treaty('npt'), '2005-01-01').without?.map(({ by }) => by)).toEqual(['North Korea']);
});

const made = (signed: string): Treaty => ({
  id: 'example-treaty',
  name: 'Example Treaty',
  subject: 'Examples',
  kind: 'bilateral-treaty',
  signed,
  inForce: null,
  about: 'Made up for a test.',
  checked: { how: 'known', asOf: '2026-01-01' },
});

test.each([
  ['1996', 'in 1996; not in force'],
  ['1996-09', 'in Sep 1996; not in force'],
  ['1996-09-24', 'on 24 Sep 1996; not in force'],
])('signed %s: the line says "%s"', (signed, detail) => {
  expect(statusLine(made(signed), '2000-01-01').detail).toBe(detail);
});
