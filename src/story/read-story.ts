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
  if (!readsLanguage(story.language) || story.text.trim() === '')
    return { people: [], treaties: [], dates: [], events: [], background: [] };
  const reading = openReading(story);
  const treaties = findTreaties(reading, matcher);
  const people = findPeople(reading, matcher, treaties);
  const dates = findDates(reading);
  const events = findEvents(reading, { people, treaties, dates }, matcher.library);
  const background = backgroundOf({ people, treaties, events }, matcher.library);
  const found = { people, treaties, dates, events, background };
  return reading.text === story.text ? found : asWritten(found, reading);
}
