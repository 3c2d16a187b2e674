import { attributeOf, queryAll } from './dom';
import { type Declared, storiesOf, textOf } from './structured-data';
import type { DateSource, FoundDay } from './types';

const dayIn = (text: string | undefined): string | undefined => /^\s*(\d{4}-\d{2}-\d{2})/.exec(text ?? '')?.[1];

/** The day of first publication, with where it was found. */
export function publishedOf(document: Document, declared: Declared, url: string): FoundDay | undefined {
  const tries: [DateSource, () => (string | undefined)[]][] = [
    ['json-ld', () => storiesOf(declared).map((story) => textOf(story.datePublished))],
    [
      'meta',
      () => ['article:published_time', 'datepublished', 'pubdate', 'date'].map((name) => declared.meta.get(name)),
    ],
    ['time-element', () => queryAll(document, 'time[datetime]').map((time) => attributeOf(time, 'datetime'))],
    ['address', () => [/\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)\//.exec(url)?.slice(1).join('-')]],
  ];
  for (const [source, values] of tries)
    for (const value of values()) {
      const day = dayIn(value);
      if (day) return { day, source };
    }
  return undefined;
}
