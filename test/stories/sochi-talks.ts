import type { StoryRead } from '../../src/extension/messages';
import type { Annotations, EventFound, Mention, Span } from '../../src/story/types';

/** A story of our own, told about the spring of 2019, with everything in it that a timeline must show. */
const SENTENCES = [
  'Mike Pompeo met Sergei Lavrov in Sochi on May 14.',
  'It was their first long talk since July 2018, when Donald Trump and Vladimir Putin met in Helsinki.',
  'On December 8, 1987, Ronald Reagan and Mikhail Gorbachev signed the INF Treaty.',
  'Washington suspended its part of the INF Treaty on February 2.',
  'The INF Treaty will lapse in August.',
  'New START, signed in 2010, runs out in February 2021 unless both sides renew it.',
  'Mr. Putin and Mr. Trump spoke by telephone last week, officials said.',
  'Moscow denied that it had interfered in the vote of 2016.',
  'The two sides have long differed over Ukraine.',
  'Mr. Lavrov again recalled the meeting of July 2018.',
  '=2+5 is what one aide called "the sum, plainly; of it" on 10 May.',
];

export const text = SENTENCES.join('\n\n');

const place = (words: string, nth = 0): Span => {
  let start = -1;
  for (let n = 0; n <= nth; n++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the story has no ${words}`);
  return { start, end: start + words.length };
};

const mention = (words: string, by: Mention['by'] = 'full', nth = 0): Mention => ({
  ...place(words, nth),
  surface: words,
  by,
});

type Told = Pick<EventFound, 'date'> & Partial<EventFound>;

function event(index: number, words: string | undefined, told: Told): EventFound {
  const sentence = SENTENCES[index] ?? '';
  const stretch = place(sentence);
  return {
    ...stretch,
    sentence,
    clause: stretch,
    status: 'past',
    people: [],
    treaties: [],
    also: [],
    ...told,
    date: { ...told.date, ...(words ? { span: place(words) } : {}) },
  };
}

const annotations: Annotations = {
  people: [
    { id: 'mike-pompeo', name: 'Mike Pompeo', known: true, mentions: [mention('Mike Pompeo')] },
    {
      id: 'sergei-lavrov',
      name: 'Sergei Lavrov',
      known: true,
      mentions: [mention('Sergei Lavrov'), mention('Lavrov', 'short', 1)],
    },
    {
      id: 'donald-trump',
      name: 'Donald Trump',
      known: true,
      mentions: [mention('Donald Trump'), mention('Trump', 'short', 1)],
    },
    {
      id: 'story:1',
      name: 'Anna Example',
      known: false,
      role: { ...place('one aide'), surface: 'one aide' },
      mentions: [mention('aide', 'short')],
    },
  ],
  treaties: [
    {
      id: 'inf-treaty',
      name: 'INF Treaty',
      mentions: [mention('INF Treaty'), mention('INF Treaty', 'full', 1), mention('INF Treaty', 'full', 2)],
    },
    { id: 'new-start', name: 'New START', mentions: [mention('New START')] },
  ],
  dates: [],
  events: [
    event(0, 'May 14', {
      date: { value: '2019-05-14', type: 'DATE', from: '2019-05-14', to: '2019-05-14' },
      people: ['mike-pompeo', 'sergei-lavrov'],
      status: 'now',
    }),
    event(1, 'July 2018', {
      date: { value: '2018-07', type: 'DATE', from: '2018-07-01', to: '2018-07-31' },
      people: ['donald-trump'],
      also: [place('Mr. Lavrov again recalled the meeting of July 2018.')],
    }),
    event(2, 'December 8, 1987', {
      date: { value: '1987-12-08', type: 'DATE', from: '1987-12-08', to: '1987-12-08' },
      treaties: ['inf-treaty'],
    }),
    event(3, 'February 2', {
      date: { value: '2019-02-02', type: 'DATE', from: '2019-02-02', to: '2019-02-02' },
      treaties: ['inf-treaty'],
    }),
    event(4, 'August', {
      date: { value: '2019-08', type: 'DATE', from: '2019-08-01', to: '2019-08-31' },
      status: 'planned',
      treaties: ['inf-treaty'],
      outcome: { date: '2019-08-02', what: 'Ended with the withdrawal of the U.S.', id: 'inf-treaty' },
    }),
    event(5, '2010', {
      date: { value: '2010', type: 'DATE', from: '2010-01-01', to: '2010-12-31' },
      treaties: ['new-start'],
    }),
    event(5, 'February 2021', {
      date: { value: '2021-02', type: 'DATE', from: '2021-02-01', to: '2021-02-28' },
      status: 'hypothetical',
      treaties: ['new-start'],
      outcome: { date: '2021-02-03', what: 'Extended by five years', id: 'new-start' },
    }),
    event(6, 'last week', {
      date: { value: '2019-W19', type: 'DATE', from: '2019-05-06', to: '2019-05-12' },
      people: ['donald-trump'],
      attribution: 'officials',
    }),
    event(7, '2016', {
      date: { value: '2016', type: 'DATE', from: '2016-01-01', to: '2016-12-31' },
      status: 'denied',
    }),
    event(8, undefined, { date: { value: '', type: 'DATE' } }),
    event(10, '10 May', { date: { value: '2019-05-10', type: 'DATE', from: '2019-05-10', to: '2019-05-10' } }),
  ],
  background: [
    { date: '1988-06-01', what: 'Entered into force', id: 'inf-treaty', name: 'INF Treaty' },
    { date: '2011-02-05', what: 'Entered into force', id: 'new-start', name: 'New START' },
    { date: '2018-04-26', what: 'Became U.S. Secretary of State', id: 'mike-pompeo', name: 'Mike Pompeo' },
    { date: '2026-02-05', what: 'Expired', id: 'new-start', name: 'New START' },
  ],
};

export const published = '2019-05-14';

const checked = { how: 'known', asOf: '2026-11-01' } as const;

export const sochiTalks: StoryRead = {
  annotations,
  asOf: '2026-11-01',
  people: [
    {
      id: 'mike-pompeo',
      name: 'Mike Pompeo',
      why: 'Ran the State Department.',
      offices: [
        { title: 'Director of the CIA', short: 'CIA', kind: 'intelligence', from: '2017-01-23', to: '2018-04-26' },
        {
          title: 'U.S. Secretary of State',
          short: 'State',
          kind: 'foreign-minister',
          from: '2018-04-26',
          to: '2021-01-20',
        },
      ],
      checked,
    },
    {
      id: 'sergei-lavrov',
      name: 'Sergei Lavrov',
      why: 'Runs the foreign ministry.',
      offices: [{ title: 'Foreign Minister of Russia', kind: 'foreign-minister', from: '2004-03-09' }],
      checked,
    },
    {
      id: 'donald-trump',
      name: 'Donald Trump',
      why: 'Led the United States.',
      offices: [
        { title: 'President of the United States', kind: 'head-of-state', from: '2017-01-20', to: '2021-01-20' },
        { title: 'President of the United States', kind: 'head-of-state', from: '2025-01-20' },
      ],
      checked,
    },
  ],
  treaties: [
    {
      id: 'inf-treaty',
      name: 'INF Treaty',
      subject: 'Intermediate-range missiles',
      kind: 'bilateral-treaty',
      parties: ['United States', 'Russia'],
      signed: '1987-12-08',
      inForce: '1988-06-01',
      ended: { date: '2019-08-02', how: 'withdrawn', by: 'United States' },
      suspensions: [{ by: 'United States', from: '2019-02-02' }],
      about: 'The two sides gave up a class of missiles.',
      checked,
    },
    {
      id: 'new-start',
      name: 'New START',
      subject: 'Strategic nuclear arms',
      kind: 'bilateral-treaty',
      signed: '2010-04-08',
      inForce: '2011-02-05',
      terms: [
        { agreed: '2010-04-08', expires: '2021-02-05' },
        { agreed: '2021-02-03', expires: '2026-02-05' },
      ],
      ended: { date: '2026-02-05', how: 'expired' },
      about: 'The two sides capped their strategic weapons.',
      checked,
    },
  ],
};
