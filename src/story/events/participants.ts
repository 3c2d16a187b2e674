import type { Annotations, Mention, Reading, Span } from '../types';

type Found = Pick<Annotations, 'people' | 'treaties'>;

/** Whether one of the mentions, by `start`, lies within a stretch: by halving, for stories with thousands of them. */
function anyWithin(mentions: Mention[], { start, end }: Span): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = mentions[low];
  return first !== undefined && first.end <= end;
}

const touching = (list: { id: string; mentions: Mention[] }[], within: Span) =>
  list.filter(({ mentions }) => anyWithin(mentions, within)).map(({ id }) => id);

/**
 * The people and agreements in a clause. "It …" carries on the agreement, "He …" and "She …" the person of the sentence before, where
 * that names only one.
 * @param index of the clause's sentence
 */
export function namedIn(
  reading: Reading,
  found: Found,
  clause: Span,
  index: number,
): { people: string[]; treaties: string[] } {
  const people = touching(found.people, clause);
  const treaties = touching(found.treaties, clause);
  // "…, who met them on Friday": the one named right before.
  if (/^(?:who|whose)\b/i.test(reading.text.slice(clause.start, clause.start + 6))) {
    const whom = touching(found.people, { start: clause.start - 60, end: clause.start }).filter((id) =>
      found.people.some(
        (person) =>
          person.id === id && person.mentions.some(({ end }) => end <= clause.start && clause.start - end <= 2),
      ),
    );
    return { people: [...new Set([...whom, ...people])], treaties };
  }
  const pronoun = /^(?:it|he|she|the (?:treaty|pact|agreement|accord|deal))\b/i
    .exec(reading.text.slice(clause.start, clause.start + 16))?.[0]
    .toLowerCase();
  const before = reading.sentences[index - 1];
  if (!pronoun) return { people, treaties };
  if (pronoun === 'he' || pronoun === 'she') {
    const sentence = reading.sentences[index];
    // "Quist said on Friday that she will leave": of the same sentence, where it names somebody before.
    const same = sentence ? touching(found.people, { start: sentence.start, end: clause.start }) : [];
    const [only, ...more] = same.length > 0 ? same : before ? touching(found.people, before) : [];
    return { people: only && more.length === 0 && people.length === 0 ? [only] : people, treaties };
  }
  if (!before) return { people, treaties };
  // "The treaty" may reach further back than "It".
  const reach = pronoun === 'it' ? 1 : 6;
  const [only, ...more] =
    reading.sentences
      .slice(Math.max(0, index - reach), index)
      .map((sentence) => touching(found.treaties, sentence))
      .findLast((ids) => ids.length > 0) ?? [];
  return { people, treaties: only && more.length === 0 && treaties.length === 0 ? [only] : treaties };
}
