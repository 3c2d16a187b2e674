import { expect, test } from 'vitest';
import { person, read, treaty } from './made-up-records';

const lavrov = person('Sergey Lavrov', {
  forms: ['Sergei Lavrov'],
  country: 'Russia',
  offices: [{ title: 'Foreign Minister of Russia', country: 'Russia', kind: 'foreign-minister', from: '2004-03-09' }],
});
const billClinton = person('Bill Clinton', {
  country: 'United States',
  gender: 'm',
  offices: [
    {
      title: 'President of the United States',
      country: 'United States',
      kind: 'head-of-state',
      from: '1993-01-20',
      to: '2001-01-20',
    },
  ],
});
const hillaryClinton = person('Hillary Clinton', {
  country: 'United States',
  gender: 'f',
  offices: [
    {
      title: 'U.S. Secretary of State',
      country: 'United States',
      kind: 'foreign-minister',
      from: '2009-01-21',
      to: '2013-02-01',
    },
  ],
});
const bush = (name: string, from: string, to: string) =>
  person(name, {
    country: 'United States',
    offices: [{ title: 'President of the United States', country: 'United States', kind: 'head-of-state', from, to }],
  });
const bushes = [
  bush('George H. W. Bush', '1989-01-20', '1993-01-20'),
  bush('George W. Bush', '2001-01-20', '2009-01-20'),
];

test('a surname belongs to the person whom the story names in full, wherever it stands', () => {
  expect(
    read('Lavrov in talks\n\nForeign Minister Sergei Lavrov arrived. Lavrov’s plane was late.', { people: [lavrov] })
      .people,
  ).toEqual(['sergey-lavrov: Lavrov, Sergei Lavrov, Lavrov']);
});

test('a surname alone is nobody', () => {
  expect(read('The baker Lavrov sold bread.', { people: [lavrov] }).people).toEqual([]);
});

test('a title and country beside the surname make it sure on a day of the office', () => {
  const text = 'Talks with Russian Foreign Minister Lavrov went on. Lavrov left.';
  expect(read(text, { people: [lavrov] }, '2019-05-14').people).toEqual(['sergey-lavrov: Lavrov, Lavrov']);
  expect(read(text, { people: [lavrov] }, '1999-05-14').people).toEqual(['story:1: Lavrov, Lavrov']);
  expect(read('Bulgarian Foreign Minister Lavrov spoke.', { people: [lavrov] }, '2019-05-14').people).toEqual([
    'story:1: Lavrov',
  ]);
});

test('of namesakes, the title tells which on the story’s day', () => {
  const people = [billClinton, hillaryClinton];
  expect(read('Secretary Clinton spoke.', { people }, '2010-03-01').people).toEqual(['hillary-clinton: Clinton']);
  expect(read('President Clinton spoke.', { people }, '1994-03-01').people).toEqual(['bill-clinton: Clinton']);
  expect(read('President Bush spoke.', { people: bushes }, '1991-03-01').people).toEqual(['george-h-w-bush: Bush']);
  expect(read('President Bush spoke.', { people: bushes }, '2003-03-01').people).toEqual(['george-w-bush: Bush']);
});

test('two namesakes named side by side leave the bare surname open', () => {
  const text = 'Bill Clinton and Hillary Clinton arrived. Clinton waved.';
  expect(read(text, { people: [billClinton, hillaryClinton] }, '2010-03-01').people).toEqual([
    'bill-clinton: Bill Clinton',
    'hillary-clinton: Hillary Clinton',
  ]);
});

test('a courtesy rules out the other gender', () => {
  const text = 'Bill Clinton and Hillary Clinton arrived. Mrs. Clinton waved.';
  expect(read(text, { people: [billClinton, hillaryClinton] }, '2010-03-01').people).toEqual([
    'bill-clinton: Bill Clinton',
    'hillary-clinton: Hillary Clinton, Clinton',
  ]);
});

test('names are found in capitals, across lines, with other hyphens and without diacritics', () => {
  const kim = person('Kim Jong-un', { short: ['Kim'], country: 'North Korea' });
  const walesa = person('Lech Wałęsa');
  const people = [kim, walesa];
  expect(read('KIM JONG UN MEETS LECH WALESA', { people }).people).toEqual([
    'kim-jong-un: KIM JONG UN',
    'lech-wa-sa: LECH WALESA',
  ]);
  expect(read('Then Kim\nJong‑Un met Lech Wałęsa.', { people }).people).toEqual([
    'kim-jong-un: Kim\nJong‑Un',
    'lech-wa-sa: Lech Wałęsa',
  ]);
});

test('a patronymic or its initial inside the name of somebody who has one is passed over', () => {
  const people = [lavrov, person('Robert Harrow', { country: 'United Kingdom' })];
  const linked = (text: string) => read(text, { people }).people.filter((line) => !line.startsWith('story:'));
  expect(linked('Sergei Viktorovich Lavrov left, and Sergey V. Lavrov slept.')).toEqual([
    'sergey-lavrov: Sergei Viktorovich Lavrov, Sergey V. Lavrov',
  ]);
  expect(linked('Sergei Ward Lavrov left.')).toEqual([]);
  expect(linked('Robert V. Harrow left.')).toEqual([]);
  const withMiddle = person('Igor S. Harrow', { forms: ['Igor Harrow'], country: 'Russia' });
  expect(read('Igor S. Harrow left. Igor T. Harrow slept.', { people: [withMiddle] }).people).toEqual([
    'igor-s-harrow: Igor S. Harrow',
  ]);
});

test('an Arabic article may stand apart', () => {
  const people = [person('Mohamed ElHarrow', { country: 'Egypt' })];
  expect(read('Mohamed ElHarrow, Mohamed El Harrow and Mohamed el-Harrow are one.', { people }).people).toEqual([
    'mohamed-elharrow: Mohamed ElHarrow, Mohamed El Harrow, Mohamed el-Harrow',
  ]);
});

test('a title at the end of a line cut at a fixed width goes with the name on the next', () => {
  const text =
    'The talks about the missiles went on until the evening, when Foreign Minister\nLavrov left for the airport with all of his aides and went home without saying\na word. The delegation stayed behind in the hotel by the lake, where the lights\nwere seen until late.';
  expect(read(text, { people: [lavrov] }, '2019-05-14').people).toEqual(['sergey-lavrov: Lavrov']);
});

test('a name within an agreement’s name or a handle is nobody', () => {
  const treaties = [treaty('Lavrov-Jones Agreement')];
  const text = 'Sergei Lavrov left. The Lavrov-Jones Agreement holds, wrote @Min_Lavrov.';
  expect(read(text, { people: [lavrov], treaties }).people).toEqual(['sergey-lavrov: Sergei Lavrov']);
});

test('who has no short forms is called by no part of the name', () => {
  const pope = person('Pope Paul Peter II', { short: [], forms: ['Paul Peter II'] });
  expect(
    read('Paul Peter II prayed for those of World War II. So did Paul and Peter.', { people: [pope] }).people,
  ).toEqual(['pope-paul-peter-ii: Paul Peter II']);
});

test('an ordinary word before a name in a headline makes it no longer name', () => {
  const reagan = person('Ronald Reagan', { forms: ['Reagan'], country: 'United States' });
  const text = 'Stepping Back From Nuclear Brink Reagan Calls Moscow\n\nReagan of the U.S. spoke.';
  expect(read(text, { people: [reagan] }).people).toEqual(['ronald-reagan: Reagan, Reagan']);
  const shouted = 'HOW WILL REAGAN ANSWER MOSCOW NOW?\n\nReagan of the U.S. spoke.';
  expect(read(shouted, { people: [reagan] }).people).toEqual(['ronald-reagan: REAGAN, Reagan']);
});

test('what is named after a person is not the person', () => {
  const people = [bush('George Bush', '1989-01-20', '1993-01-20')];
  expect(read('Pupils of George Bush High School sang. The USS George Bush sailed.', { people }).people).toEqual([]);
});

test('a rule for a common name takes the place of the bare name', () => {
  const taylor = person('Charles Taylor', {
    forms: [{ form: 'Charles Taylor', story: ['Liberia'] }, 'Charles Ghankay Taylor'],
  });
  const elsewhere = read('Charles Taylor painted the bridge.', { people: [taylor] }).people;
  expect(elsewhere.filter((line) => line.startsWith('charles-taylor'))).toEqual([]);
  expect(read('Charles Taylor left Liberia.', { people: [taylor] }).people).toEqual(['charles-taylor: Charles Taylor']);
});
