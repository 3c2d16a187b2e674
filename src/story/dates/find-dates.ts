import type { DateFound, Reading, Sentence } from '../types';
import { numberOfDay } from './calendar';
import { withDays } from './clock-and-day';
import { directionAt } from './direction';
import type { Candidate, Direction, Named, Standpoint } from './rule';
import { scan } from './scan';
import { withSharedYears } from './shared-year';
import { type Granularity, readValue } from './timex-value';

const FINE: ReadonlySet<Granularity> = new Set(['day', 'time']);
const MIDDLING: ReadonlySet<Granularity> = new Set(['day', 'time', 'week', 'weekend', 'month']);
/** A date behind these words is when something happened, not what something is called. */
const ADVERBIAL = /(?:\b(?:in|on|of|by|until|from|during|late|early|back in|dated|,)\s+(?:the\s+)?|^\s*)$/i;

/** "last October" needs no preposition. */
const RELATIVE = /^(?:last|next|this|earlier|later|early|late)\s/i;

/** "a deadline of June 30": what is set for later is not the time that the story goes on to speak of. */
const LIMIT = /\b(?:deadline|target|date)\s+of\s+$|\S\s+(?:by|until|till|before)\s+$/i;

/** How far back, in sentences, the date that the story is speaking of may lie. */
const REACH = 2;

/**
 * Finds the temporal expressions of a story and resolves them to TIMEX3 values, seen from the day of publication or from the date
 * that the story is speaking of. Without a day of publication relative expressions have the value ''.
 * @returns by `start`, never overlapping
 */
export function findDates(reading: Reading): DateFound[] {
  const { text, sentences, story } = reading;
  const published = story.published === undefined ? undefined : numberOfDay(story.published);
  const named: Named[] = [];
  const dates: DateFound[] = [];
  const blockNumbers = new Map(reading.blocks.map((block, index) => [block, index]));
  let at = 0;
  for (const candidate of withDays(withSharedYears(scan(text), text), text)) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= candidate.start) at += 1;
    const sentence = sentences[at];
    if (!sentence || candidate.start < sentence.start) continue;
    const block = blockNumbers.get(sentence.block) ?? at;
    const from = standpoint(candidate, text, sentence, { at, block, published, named });
    const resolved = candidate.resolve(from);
    if (!resolved) continue;
    const { start, end, type, mod } = candidate;
    dates.push({
      start,
      end,
      surface: text.slice(start, end),
      type,
      value: resolved.value,
      ...(mod ? { mod } : {}),
      anchor: resolved.anchor,
    });
    const found = readValue(resolved.value);
    const before = text.slice(Math.max(sentence.start, start - 14), start);
    // News drops "on" before weekdays; a day behind a determiner only names something.
    const spoken =
      ADVERBIAL.test(before) ||
      RELATIVE.test(text.slice(start, end)) ||
      (found !== undefined && FINE.has(found.granularity) && !/\b(?:the|a|an)\s+$/i.test(before));
    // A year that only the day of publication told says nothing of the dates behind it.
    const guessed = resolved.anchor === 'published' && candidate.inYear !== undefined;
    if (found && (type === 'DATE' || type === 'TIME') && spoken && !LIMIT.test(before))
      named.push({ value: resolved.value, found, end, sentence: at, block, guessed });
  }
  return dates;
}

/** A month, weekday or day of the year by its name alone, which hangs on the year that the story speaks of. */
function isBare(candidate: Candidate, text: string): boolean {
  const surface = text.slice(candidate.start, candidate.end);
  return (
    (candidate.type === 'DATE' || /^[A-Z]/.test(surface)) &&
    /^(?:(?:the\s+)?(?:early|late|mid|(?:end|start|beginning|middle)\s+of)[\s-]+)?(?:[A-Z][a-z]+\.?|\d)/.test(
      surface,
    ) &&
    !/\b(?:day|week|month|year|later|earlier)\b/i.test(surface)
  );
}

interface Place {
  at: number;
  block: number;
  published: number | undefined;
  named: Named[];
}

function standpoint(candidate: Candidate, text: string, sentence: Sentence, place: Place): Standpoint {
  const { at, block, published, named } = place;
  const recent = (list: (each: Named) => boolean) => {
    for (let index = named.length - 1; index >= Math.max(0, named.length - 6); index -= 1) {
      const each = named[index];
      if (each && at - each.sentence <= REACH && list(each)) return each;
    }
    return undefined;
  };
  let direction: Direction | undefined;
  return {
    ...(published === undefined ? {} : { published }),
    // Reckoned only where a rule asks: most expressions stand by themselves.
    get direction() {
      direction ??= directionAt(
        text.slice(sentence.start, sentence.end),
        candidate.start - sentence.start,
        candidate.end - sentence.start,
      );
      return direction;
    },
    get pledged() {
      return PLEDGED.test(text.slice(Math.max(sentence.start, candidate.start - 120), candidate.start));
    },
    near: () => recent((each) => each.sentence === at || each.block === block),
    speaking: (fineness) => {
      if (isBare(candidate, text)) return fineness === 'year' ? yearSpokenOf(place, text, candidate) : undefined;
      if (fineness === 'day') return recent((each) => FINE.has(each.found.granularity));
      if (fineness === 'month') return recent((each) => MIDDLING.has(each.found.granularity));
      return recent((each) => each.sentence === at || each.block === block);
    },
  };
}

/** "…, who took office in 2009, …": a year told in passing, before which something names what it belongs to. */
const ASIDE =
  /[,(]\s+(?:who|which|whose|where|first|last|then|born|built|shut|held|made|begun|set|won|dug|killed|\p{L}+ed)\b[^,;.()]*$/u;

/** "agreed to halt the tests on May 3": to come, but seen from the time that the story speaks of. */
const PLEDGED = /\b(?:agreed|vowed|pledged|promised|decided)\s+(?:to\b|that\b|on\b)[^;.]*$/i;

/** Whether a date is told in passing, so that what follows hangs on the story's own time again. */
function inPassing(text: string, date: Named, until: number, sameSentence: boolean): boolean {
  const before = text.slice(Math.max(0, date.end - 120), date.end);
  if (!ASIDE.test(before)) return false;
  return !sameSentence || /^\s*[,)]/.test(text.slice(date.end, until));
}

/** Back in the story's own time: what began long ago still runs. */
const STILL = /\b(?:since|now|as of|so far|today|still|ha(?:s|ve)\s+(?:\w+\s+)?\w+ed)\b/i;

/** The year that a month or day without one hangs on: a year named as a time just before, in the same paragraph, that is not the story's own. */
function yearSpokenOf({ at, block, published, named }: Place, text: string, candidate: Candidate): Named | undefined {
  const last = named.at(-1);
  if (!last || last.guessed || last.block !== block || at - last.sentence > 1) return undefined;
  const { granularity } = last.found;
  if (granularity !== 'year' && granularity !== 'month' && granularity !== 'day' && granularity !== 'time')
    return undefined;
  if (published !== undefined && published - last.found.last < 300) return undefined;
  if (inPassing(text, last, candidate.start, at === last.sentence)) return undefined;
  // "since its launch in 2003 … in February": what began long ago still runs.
  const between = text.slice(Math.max(0, last.end - 60), candidate.start);
  return STILL.test(between) ? undefined : last;
}
