import { compileKnowledge } from '../../../src/knowledge/compile';
import { openLibrary } from '../../../src/knowledge/library';
import { packKnowledge, unpackKnowledge } from '../../../src/knowledge/pack';
import type { KnowledgeBase } from '../../../src/knowledge/types';
import { findDates } from '../../../src/story/dates/find-dates';
import { buildMatcher, type Matcher } from '../../../src/story/matcher';
import { findPeople } from '../../../src/story/people/find-people';
import { readStory } from '../../../src/story/read-story';
import { openReading } from '../../../src/story/reading';
import { findTreaties } from '../../../src/story/treaties/find-treaties';
import { chronoDates } from '../chrono-dates';
import { compromisePeople } from '../compromise-people';
import { leastTime } from '../cpu-time';
import { atMost, type Figure, ms } from './figure';
import { storyOfLength, storyOfWords } from './story-page';

const published = '2011-03-15';

function people(text: string, matcher: Matcher) {
  const reading = openReading({ text, published });
  return findPeople(reading, matcher, findTreaties(reading, matcher));
}

/** The knowledge base made as large as asked for, with records that are like others but for their names. */
function grown(knowledge: KnowledgeBase, count: number): KnowledgeBase {
  const originals = knowledge.people.slice(0, 1000);
  const copies = Array.from({ length: count }, (_, number) => {
    const person = originals[number % originals.length];
    const turn = Math.floor(number / originals.length);
    if (!person || turn === 0) return person;
    const renamed = `${person.name}${'abcdefghij'[turn % 10]}`;
    return { ...person, id: `${person.id}-${turn}`, name: renamed };
  });
  return { ...knowledge, people: copies.filter((person) => person !== undefined) };
}

/** Growth over a growth: 1 is linear, less is better. */
const steepness = (small: number, large: number, factor: number) => large / small / factor;

function growth(what: string, small: number, large: number, factor: number): Figure {
  const ratio = steepness(small, large, factor);
  return {
    what,
    ours: `${ms(small)} → ${ms(large)}`,
    beside: `${factor} times as much`,
    ratio,
    // Small runs are mostly fixed costs and noise.
    reach: { words: 'linear or better', met: ratio <= 1.1 },
  };
}

/** Figures of the engine alone, in processor time. */
export function engineFigures(): Figure[] {
  const { knowledge } = compileKnowledge();
  const json = JSON.stringify(packKnowledge(knowledge));
  const load = () => buildMatcher(openLibrary(unpackKnowledge(JSON.parse(json))));
  const matcher = load();
  const loading = leastTime(load, 15);
  const parsing = leastTime(() => JSON.parse(json), 15);
  const story = storyOfWords(1200);
  const long = storyOfLength(200_000);
  const read = (text: string, by = matcher) => readStory({ text, published }, by);

  const dates = leastTime(() => findDates(openReading({ text: story, published })), 31, 60);
  const chrono = leastTime(() => chronoDates(story, published), 31, 60);
  const found = leastTime(() => people(long, matcher), 7);
  const compromise = leastTime(() => compromisePeople(long), 3, 1);
  const whole = leastTime(() => read(story), 31, 60);
  const both = leastTime(() => [compromisePeople(story), chronoDates(story, published)], 9);

  const kilo = storyOfLength(1000);
  const mega = storyOfLength(1_000_000);
  const readKilo = leastTime(() => Array.from({ length: 50 }, () => read(kilo)), 9) / 50;
  const readMega = leastTime(() => read(mega), 3, 1);
  const [thousand, tenThousand] = [grown(knowledge, 1000), grown(knowledge, 10_000)];
  const build = (base: KnowledgeBase) => leastTime(() => buildMatcher(openLibrary(base)), 9);
  const [fewer, more] = [buildMatcher(openLibrary(thousand)), buildMatcher(openLibrary(tenThousand))];

  return [
    {
      what: 'Dates of a 1,200-word story',
      ours: ms(dates),
      beside: `chrono-node ${ms(chrono)}`,
      ratio: dates / chrono,
    },
    {
      what: 'People and agreements of 200 KB of text',
      ours: ms(found),
      beside: `compromise (people) ${ms(compromise)}`,
      ratio: found / compromise,
      reach: atMost(found, 100, '100 ms'),
    },
    {
      what: 'A 1,200-word story, all of it',
      ours: ms(whole),
      beside: `compromise (people) with chrono-node (dates) ${ms(both)}`,
      ratio: whole / both,
    },
    {
      what: 'Knowledge and matcher, loaded',
      ours: ms(loading),
      beside: `parsing its JSON ${ms(parsing)}`,
      ratio: loading / parsing,
      reach: atMost(loading, 80, '80 ms'),
    },
    growth('A story of 1 KB → 1 MB', readKilo, readMega, 1000),
    growth('The matcher over 1,000 → 10,000 people', build(thousand), build(tenThousand), 10),
    growth(
      'A 1,200-word story by 1,000 → 10,000 people',
      leastTime(() => read(story, fewer), 15, 5),
      leastTime(() => read(story, more), 15, 5),
      10,
    ),
  ];
}
