import { expect, test } from 'vitest';
import { read, treaty } from './made-up-records';

const inf = treaty('INF Treaty', {
  signed: '1987-12-08',
  forms: ['Intermediate-Range Nuclear Forces Treaty', { form: 'INF', exactCase: true, needsFull: true }],
});
const start1 = treaty('START I', {
  signed: '1991-07-31',
  forms: [{ form: 'START', exactCase: true, to: '2010-04-07' }, { form: 'START treaty' }],
});
const newStart = treaty('New START', {
  signed: '2010-04-08',
  forms: [
    'New START treaty',
    { form: 'START', exactCase: true, from: '2010-04-08', needsFull: true },
    { form: 'START treaty' },
  ],
});

test('an acronym in brackets inside the name is part of it; a year before it is not', () => {
  expect(
    read('They left the 1987 Intermediate-Range Nuclear Forces (INF) Treaty.', { treaties: [inf] }).treaties,
  ).toEqual(['inf-treaty: Intermediate-Range Nuclear Forces (INF) Treaty']);
});

test('an acronym in brackets behind the name is part of it', () => {
  expect(read('The Intermediate-Range Nuclear Forces Treaty (INF) held.', { treaties: [inf] }).treaties).toEqual([
    'inf-treaty: Intermediate-Range Nuclear Forces Treaty (INF)',
  ]);
});

test('the word that says what kind of thing is named belongs to the name; a further one does not', () => {
  const said = 'The New START deal held. They left New START. Deals followed, and the INF Treaty pact did not.';
  expect(read(said, { treaties: [inf, newStart] }).treaties).toEqual([
    'new-start: New START deal, New START',
    'inf-treaty: INF Treaty',
  ]);
});

test('a year before the name that is not the agreement’s own means another one', () => {
  expect(read('They praised the 1955 INF Treaty.', { treaties: [inf] }).treaties).toEqual([]);
  expect(read('They praised the 1987 INF Treaty.', { treaties: [inf] }).treaties).toEqual(['inf-treaty: INF Treaty']);
});

test('a form that needs the full name waits for it', () => {
  expect(read('The INF talks ended.', { treaties: [inf] }).treaties).toEqual([]);
  expect(read('The INF talks ended with the INF Treaty.', { treaties: [inf] }).treaties).toEqual([
    'inf-treaty: INF, INF Treaty',
  ]);
});

test('the story’s day tells what START means, and the verb is never it', () => {
  const treaties = [start1, newStart];
  expect(read('START expires. Talks start.', { treaties }, '2009-06-01').treaties).toEqual(['start-i: START']);
  expect(read('New START holds. START works.', { treaties }, '2012-06-01').treaties).toEqual([
    'new-start: New START, START',
  ]);
  expect(read('START expires.', { treaties }).treaties).toEqual([]);
});

test('the same words for two agreements mean the one that the story names in full, else none', () => {
  const treaties = [start1, newStart];
  expect(read('The START treaty is old.', { treaties }).treaties).toEqual([]);
  expect(read('New START is in force. The START treaty is good.', { treaties }).treaties).toEqual([
    'new-start: New START, START treaty',
  ]);
});

test('“the treaty” is a reference only after the one agreement that the story has named, and not far off', () => {
  const twoNamed = 'The INF Treaty and New START differ. The treaty ends.';
  expect(
    read('The treaty ended. The INF Treaty bans missiles. The treaty was signed.', { treaties: [inf] }).treaties,
  ).toEqual(['inf-treaty: INF Treaty, The treaty']);
  expect(read(twoNamed, { treaties: [inf, newStart] }).treaties).toEqual([
    'inf-treaty: INF Treaty',
    'new-start: New START',
  ]);
  expect(
    read(
      'The INF Treaty ended. It rained. It snowed. It hailed. The treaty between cats and dogs held. The pact is old.',
      {
        treaties: [inf],
      },
    ).treaties,
  ).toEqual(['inf-treaty: INF Treaty']);
});

test('an acronym that the story introduces stands for the agreement from then on', () => {
  const treaties = [treaty('Baltic Calm Pact')];
  expect(read('The Baltic Calm Pact (BCP) holds. The BCP bans noise.', { treaties }).treaties).toEqual([
    'baltic-calm-pact: Baltic Calm Pact (BCP), BCP',
  ]);
  expect(read('The BCP bans noise. The Baltic Calm Pact holds.', { treaties }).treaties).toEqual([
    'baltic-calm-pact: Baltic Calm Pact',
  ]);
});
