import type { Library } from '../../knowledge/library';
import { daysOfValue } from '../dates/timex-value';
import type { Annotations, EventFound, Reading } from '../types';

/** Finds the dated happenings of a story: a timeline entry for each. */
export function findEvents(
  reading: Reading,
  found: Pick<Annotations, 'people' | 'treaties' | 'dates'>,
  _library: Library,
): EventFound[] {
  return found.dates.flatMap((date) => {
    const sentence = reading.sentences.find(({ start, end }) => start <= date.start && date.end <= end);
    if (!sentence) return [];
    const within = ({ start, end }: { start: number; end: number }) => sentence.start <= start && end <= sentence.end;
    return [
      {
        start: sentence.start,
        end: sentence.end,
        sentence: reading.text.slice(sentence.start, sentence.end),
        clause: { start: sentence.start, end: sentence.end },
        date: {
          value: date.value,
          type: date.type,
          ...daysOfValue(date.value),
          span: date,
        },
        status: 'past' as const,
        people: found.people.filter(({ mentions }) => mentions.some(within)).map(({ id }) => id),
        treaties: found.treaties.filter(({ mentions }) => mentions.some(within)).map(({ id }) => id),
        also: [],
      },
    ];
  });
}
