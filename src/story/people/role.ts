import type { Mention, PersonFound, Reading } from '../types';
import { titleBefore } from './titles';

/** The longest role quoted, in characters. */
const LONGEST = 110;

/**
 * What the story says a person is, in its own words: the apposition behind the full name ("a baker from Lyon"), else
 * the title before it ("Afghan Ambassador").
 * @param fulls the first words of the person's full names; the first that tells a role does
 */
export function roleOf(reading: Reading, mentions: Mention[], fulls: number[]): PersonFound['role'] {
  for (const index of fulls) {
    const start = reading.words[index]?.start;
    const mention = mentions.find((one) => one.start === start);
    const role = mention && (appositionBehind(reading, mention) ?? titleAsRole(reading, mention, index));
    if (role) return role;
  }
  return undefined;
}

function appositionBehind({ text }: Reading, { end }: Mention): PersonFound['role'] {
  const behind = text.slice(end, end + LONGEST + 40);
  const found =
    /^, (?:\d{1,3}, )?((?:an?|the|who|whose|then|now|former|director|head|chief|chairman|president|minister|spokesm[ae]n|spokeswoman|deputy|author|professor|leader)\b(?:[A-Z]\.(?=[A-Z\s])|[^,.;:!?()\n"“”])*)(?=[,.;]|$)/i.exec(
      behind,
    );
  const surface = found?.[1];
  if (!found || !surface || surface.length > LONGEST || surface.length < 5) return undefined;
  const start = end + found[0].length - surface.length;
  return { start, end: start + surface.length, surface };
}

function titleAsRole(reading: Reading, mention: Mention, index: number): PersonFound['role'] {
  const title = titleBefore(reading, index);
  if (!title || title.words.length === 0 || title.countries.length > 1) return undefined;
  let first = title.first;
  while (
    /^(?:the|and|of|for|to|then|late|new|newly|mr|mrs|ms|miss)$/.test(reading.words[first]?.folded ?? '') &&
    first < index
  )
    first++;
  if (first >= index) return undefined;
  const whole = reading.words[first]?.start ?? mention.start;
  const comma = reading.text.lastIndexOf(', ', mention.start - 1);
  const start = comma > whole ? comma + 2 : whole;
  const surface = reading.text.slice(start, mention.start).replace(/[\s,]+$/, '');
  return surface.length < 3 ? undefined : { start, end: start + surface.length, surface };
}
