import { asWritten } from './as-written';
import { findDates } from './dates/find-dates';
import { backgroundOf } from './events/background';
import { findEvents } from './events/find-events';
import { readsLanguage } from './language';
import type { Matcher } from './matcher';
import { findPeople } from './people/find-people';
import { openReading } from './reading';
import { findTreaties } from './treaties/find-treaties';
import type { Annotations, Story } from './types';

/**
 * Reads a story: who and which treaties it names, which dates, what happened when.
 * Pure: the same story and matcher always give the same annotations. Never throws on any text.
 */
export function readStory(story: Story, matcher: Matcher): Annotations {
  const reading = readInSteps(story, matcher);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps, for stories that take long: says after each how much is done, from 0 to 1, as long stories were
 * measured to take.
 */
export function* readInSteps(story: Story, matcher: Matcher): Generator<number, Annotations> {
  if (!readsLanguage(story.language) || story.text.trim() === '')
    return { people: [], treaties: [], dates: [], events: [], background: [] };
  const reading = openReading(story);
  yield 0.1;
  const treaties = findTreaties(reading, matcher);
  yield 0.15;
  const people = findPeople(reading, matcher, treaties);
  yield 0.3;
  const dates = findDates(reading);
  yield 0.65;
  const events = findEvents(reading, { people, treaties, dates }, matcher.library);
  const background = backgroundOf({ people, treaties, events }, matcher.library);
  const found = { people, treaties, dates, events, background };
  return reading.text === story.text ? found : asWritten(found, reading);
}
