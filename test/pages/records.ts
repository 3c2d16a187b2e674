import type { Person, Treaty } from '../../src/knowledge/types';

/** Records for tests, in the shape of the knowledge base's but apart from it: those change, these do not. */
export const POMPEO: Person = {
  id: 'mike-pompeo',
  name: 'Mike Pompeo',
  country: 'United States',
  born: '1963-12-30',
  why: 'A minister of the first Trump administration.',
  offices: [
    { title: 'U.S. Representative for Kansas', short: 'House', kind: 'legislator', from: '2011-01-03', to: '2017-01-23' },
    { title: 'Director of the CIA', short: 'CIA', kind: 'intelligence', from: '2017-01-23', to: '2018-04-26' },
    { title: 'U.S. Secretary of State', short: 'State', kind: 'foreign-minister', from: '2018-04-26', to: '2021-01-20' },
  ],
  wikidata: 'Q473239',
  wikipedia: 'Mike Pompeo',
  checked: { how: 'opened', asOf: '2026-11-01', sources: ['https://www.state.gov/biographies/', 'A printed register'] },
};

/** A name and offices as long as they come. */
export const LONG: Person = {
  id: 'long-name',
  name: 'Konstantinos Papadopoulos-Hadjigeorgiou von und zu Hohenzollern-Sigmaringen',
  native: 'Κωνσταντίνος Παπαδόπουλος-Χατζηγεωργίου',
  why: 'Named here for the length of his name, which no card may cut off wherever it is shown.',
  offices: [
    {
      title: 'Deputy Undersecretary of State for Intergovernmental Telecommunicationsinfrastructure',
      short: 'Deputy',
      kind: 'other',
      from: '2015',
    },
  ],
  checked: { how: 'known', asOf: '2026-11-01' },
};

export const NEW_START: Treaty = {
  id: 'new-start',
  name: 'New START',
  subject: 'Strategic arms',
  kind: 'bilateral-treaty',
  parties: ['United States', 'Russia'],
  signed: '2010-04-08',
  signedAt: 'Prague',
  inForce: '2011-02-05',
  ended: { date: '2026-02-05', how: 'expired' },
  terms: [
    { agreed: '2011-02-05', expires: '2021-02-05' },
    { agreed: '2021-02-03', expires: '2026-02-05' },
  ],
  suspensions: [{ by: 'Russia', from: '2023-02-21' }],
  limits: [
    { what: 'Deployed warheads', value: 1550, unit: 'warheads' },
    { what: 'Deployed launchers', value: 700, unit: 'launchers' },
  ],
  related: ['inf', 'nobody-knows'],
  about: 'A cap.',
  checked: { how: 'known', asOf: '2026-11-01' },
};

export const INF: Treaty = {
  id: 'inf',
  name: 'INF Treaty',
  subject: 'Intermediate-range missiles',
  kind: 'bilateral-treaty',
  parties: ['United States', 'Russia'],
  signed: '1987-12-08',
  signedAt: 'Washington',
  inForce: '1988-06-01',
  ended: { date: '2019-08-02', how: 'withdrawn', by: 'United States' },
  suspensions: [
    { by: 'United States', from: '2019-02-02', to: '2019-08-02' },
    { by: 'Russia', from: '2019-07-03', to: '2019-08-02' },
  ],
  withdrawals: [{ by: 'United States', announced: '2019-02-02', effective: '2019-08-02' }],
  limits: [{ what: 'Range of ground-launched missiles banned', value: 500, upTo: 5500, unit: 'km' }],
  related: ['new-start'],
  about: 'A ban.',
  checked: { how: 'opened', asOf: '2026-11-01', sources: ['https://www.state.gov/inf/'] },
};
