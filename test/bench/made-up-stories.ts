const PEOPLE = [
  'John Kerry',
  'Sergei Lavrov',
  'Angela Merkel',
  'Mike Pompeo',
  'Ada Fernsby',
  'Olu Marrow',
  'Tomas Reed',
];
const PLACES = ['Geneva', 'Vienna', 'Helsinki', 'Oslo', 'Sochi', 'Prague'];
const TREATIES = ['New START', 'the INF Treaty', 'the Open Skies Treaty', 'the Chemical Weapons Convention'];
const WHENS = [
  'on Tuesday',
  'last week',
  'on 3 March 2011',
  'in May',
  'two years ago',
  'in the autumn of 1987',
  'today',
];
const DEEDS = ['met', 'telephoned', 'wrote to', 'sat down with', 'disagreed with', 'was seated beside'];
const ASIDES = [
  'Nobody in the room expected the talks to end before supper.',
  'Officials said that the lists of missiles had been checked twice.',
  'The hall was cold, and the interpreters asked for a pause.',
  'A second round is planned for next month.',
];

/** Numbers from 0 up to 1 that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const one = <Item>(list: readonly Item[], roll: () => number): Item | undefined =>
  list[Math.floor(roll() * list.length)];

/** A made-up story of `sentences` sentences; the same number gives the same story. */
export function madeUpStory(number: number, sentences = 8): { id: number; text: string; published: string } {
  const roll = dice(number + 1);
  const paragraph = () =>
    `${one(PEOPLE, roll)} ${one(DEEDS, roll)} ${one(PEOPLE, roll)} in ${one(PLACES, roll)} ${one(WHENS, roll)} to speak of ${one(TREATIES, roll)}. ${one(ASIDES, roll)}`;
  const text = Array.from({ length: Math.ceil(sentences / 2) }, paragraph).join('\n\n');
  const year = 1990 + Math.floor(roll() * 35);
  const month = String(1 + Math.floor(roll() * 12)).padStart(2, '0');
  return { id: number, text, published: `${year}-${month}-15` };
}
