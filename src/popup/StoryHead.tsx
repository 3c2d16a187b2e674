import type { ReaderState } from '../extension/messages';
import { Pin } from '../look/icons';
import type { DateSource } from '../page/types';
import { dateText } from '../words/dates';
import { say, type Word } from '../words/say';

const SOURCES: Record<DateSource, Word> = {
  'json-ld': 'dateFromData',
  meta: 'dateFromData',
  microdata: 'dateFromData',
  'time-element': 'dateFromPage',
  'visible-text': 'dateFromPage',
  address: 'dateFromAddress',
};

/** The story: its title, site and day, and where the day comes from. */
export function StoryHead({ page }: { page: ReaderState['page'] }) {
  const { published } = page;
  return (
    <div class="story">
      <h1>{page.title ?? say('untitledStory')}</h1>
      <p>
        <span>{page.site}</span>
        {published ? (
          <>
            <span class="onday">
              <Pin />
              <time dateTime={published.day}>{dateText(published.day)}</time>
            </span>
            <span class="from">{say(SOURCES[published.source])}</span>
          </>
        ) : (
          <span>{say('noDay')}</span>
        )}
      </p>
    </div>
  );
}
