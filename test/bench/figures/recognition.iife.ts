// Recognition and its peer, for a real browser.
import { openLibrary } from '../../../src/knowledge/library';
import { unpackKnowledge } from '../../../src/knowledge/pack';
import { buildMatcher } from '../../../src/story/matcher';
import { findPeople } from '../../../src/story/people/find-people';
import { openReading } from '../../../src/story/reading';
import { findTreaties } from '../../../src/story/treaties/find-treaties';
import { compromisePeople } from '../compromise-people';
import { leastTimeOf } from './least-time';

/** Least times in milliseconds, with the packed knowledge base and a story to read. */
function recognitionTimes(json: string, text: string, published: string, times: number) {
  const load = () => buildMatcher(openLibrary(unpackKnowledge(JSON.parse(json))));
  const matcher = load();
  const recognise = () => {
    const reading = openReading({ text, published });
    return findPeople(reading, matcher, findTreaties(reading, matcher));
  };
  return {
    recognise: leastTimeOf(recognise, times),
    compromise: leastTimeOf(() => compromisePeople(text), 1),
    load: leastTimeOf(load, times),
    parse: leastTimeOf(() => JSON.parse(json), times),
  };
}

/** The same with the knowledge base that a page of the bench fetches. */
async function recognitionIn(address: string, text: string, published: string, times: number) {
  return recognitionTimes(await (await fetch(address)).text(), text, published, times);
}

Object.assign(globalThis, { recognitionIn });
