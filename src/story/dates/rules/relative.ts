import { dayOf } from '../calendar';
import { unitAround, weekendAround } from '../reckon';
import { type Candidate, fromPublished, pattern, type Resolved, type Rule, type Standpoint } from '../rule';
import { GAP, PART, partOf, type Unit, unitOf } from '../words';

const PERIOD = '(?:day|week|weekend|month|quarter|year|decade|century)';

const candidate = (
  found: RegExpExecArray,
  rest: Pick<Candidate, 'type' | 'resolve'> & Partial<Candidate>,
): Candidate => ({
  start: found.index,
  end: found.index + found[0].length,
  takes: 'period',
  ...rest,
});

/** How fine a date must be for a unit to lie around it. */
const finenessFor = (unit: Unit) =>
  unit === 'day' || unit === 'week' || unit === 'weekend' ? 'day' : unit === 'month' ? 'month' : 'year';

/** The named date's unit, moved: "that year", "the previous day". Falls back to the day of publication. */
function aroundNamed(from: Standpoint, unit: Unit, shift: number): Resolved {
  const fineness = finenessFor(unit);
  const named = from.speaking(fineness) ?? (fineness === 'year' ? from.near() : undefined);
  // "The next day they broke it", of a day that nothing names: no finer than what is told of.
  if (!named && shift > 0 && from.direction === 'past') return { value: from.near()?.value ?? '', anchor: 'context' };
  if (named)
    return { value: unitAround(shift > 0 ? named.found.last : named.found.first, unit, shift), anchor: 'context' };
  return fromPublished((today) => unitAround(today, unit, shift))(from);
}

/** "today", "yesterday morning", "the day after tomorrow". */
const nearDays: Rule = {
  begins: ['today', 'yesterday', 'tomorrow', 'tonight', 'the', 'last'],
  pattern: pattern(
    `(?:(?:the${GAP})?day${GAP}(?<step>before|after)${GAP})?(?:(?<near>today|yesterday|tomorrow|tonight)|(?<last>last)${GAP}(?=night|evening))\\b(?:${GAP}?(?<part>${PART})\\b)?`,
  ),
  read(found) {
    const { step, near = '', last, part } = found.groups ?? {};
    if (step && !/yesterday|tomorrow/i.test(near)) return undefined;
    if (last && !part) return undefined;
    const word = near.toLowerCase();
    const base = last || word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0;
    const shift = base + (step ? (step.toLowerCase() === 'after' ? 1 : -1) : 0);
    const tail = word === 'tonight' ? 'TNI' : part ? `T${partOf(part)}` : '';
    return candidate(found, {
      type: tail ? 'TIME' : 'DATE',
      resolve: fromPublished((today) => `${dayOf(today + shift)}${tail}`),
    });
  },
};

/** "this morning", "that night", "the morning". */
const partsOfDay: Rule = {
  begins: ['this', 'that', 'the'],
  pattern: pattern(`(?<which>this|that|the(?:${GAP}(?:same|next|following|previous))?)${GAP}(?<part>${PART})\\b`),
  read(found, text) {
    const { which = '', part = '' } = found.groups ?? {};
    const before = text.slice(Math.max(0, found.index - 12), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 12);
    if (
      /^the$/i.test(which) &&
      (!/\b(?:in|during|by|through|until|into)\s+$/i.test(before) ||
        !/^(?:\s*[.,;:)"”]|\s+(?:and|but|as|when|to|for|after|before|hours)\b)/.test(after))
    )
      return undefined;
    const tail = `T${partOf(part)}`;
    const shift = /next|following/i.test(which) ? 1 : /previous/i.test(which) ? -1 : 0;
    return candidate(found, {
      type: 'TIME',
      resolve: (from) => {
        if (/^this$/i.test(which)) return fromPublished((today) => dayOf(today) + tail)(from);
        const day = aroundNamed(from, 'day', shift);
        return { ...day, value: day.value && day.value + tail };
      },
    });
  },
};

/** "overnight", of the night that belongs to the day named before; not "overnight trading". */
const overnight: Rule = {
  begins: ['overnight'],
  pattern: pattern(
    `overnight(?=\\s*(?:[.,;:)"”]|$)|${GAP}(?:and|but|as|when|in|on|at|to|by|after|before|from|into|for|near|with)\\b)`,
  ),
  read: (found) =>
    candidate(found, {
      type: 'TIME',
      takes: 'nothing',
      resolve: (from) => {
        const day = aroundNamed(from, 'day', 0);
        return { ...day, value: day.value && `${day.value}TNI` };
      },
    }),
};

const SHIFTS: Record<string, number> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 };

/** "last week", "this year", "next month"; "the last week" is a length and not here. */
const nearPeriods: Rule = {
  begins: ['last', 'this', 'next', 'past'],
  pattern: pattern(
    `(?<which>last|this(?:${GAP}past(?=${GAP}weekend))?|next|past)${GAP}(?<unit>${PERIOD})(?:(?<=this${GAP}year)s\\b)?(?!s?\\w|['’]s-|-)`,
  ),
  read(found, text) {
    const { which = '', unit: word = '' } = found.groups ?? {};
    const unit = unitOf(word);
    const shift = /past$/i.test(which) ? -1 : (SHIFTS[which.toLowerCase()] ?? 0);
    const before = text.slice(Math.max(0, found.index - 10), found.index);
    if (unit === 'day' || (/\bthe\s+$/i.test(before) && shift !== 0)) return undefined;
    if (/^past$/i.test(which)) return undefined;
    return candidate(found, {
      type: 'DATE',
      resolve: (from) => {
        if (unit === 'weekend' && shift === 0)
          return fromPublished((today) => weekendAround(today, from.direction))(from);
        return fromPublished((today) => {
          // On a Monday or later, "last weekend" is the one that ended before this week.
          return unitAround(today, unit, shift);
        })(from);
      },
    });
  },
};

const OF_A_YEAR = /^\s+of\s+(?:\d{4}|(?:the|this|last|next)\s+year)\b/i;
/** "the year before", "the year after" as a time of its own, not "the day after the vote". */
const ALONE = `(?=\\s*[.,;)"”]|${GAP}(?:and|but|in|at|on|by|when|as)\\b)`;

/** "the previous day", "the following week", "the same year", "that month", "the next day", "the current quarter". */
const namedPeriods: Rule = {
  begins: ['the', 'that', 'a'],
  pattern: pattern(
    `(?:(?<det>the${GAP}(?<how>very${GAP}next|next|previous|following|preceding|same|current|last|coming)|that(?:${GAP}same)?)${GAP}(?<unit>${PERIOD})(?!s?\\w|['’]s-|-)|(?<eve>the${GAP}(?<eveunit>day|night|week|month|year)${GAP}(?:before|earlier|(?<later>after)))${ALONE})`,
  ),
  read(found, text) {
    const { det = '', how = 'that', unit: word = '', eve, eveunit = '', later } = found.groups ?? {};
    if (eve) {
      const unit = unitOf(eveunit);
      return candidate(found, { type: 'DATE', resolve: (from) => aroundNamed(from, unit, later ? 1 : -1) });
    }
    const unit = unitOf(word);
    const manner = how.toLowerCase().replace(/\s+/g, ' ');
    if (/^that/i.test(det)) {
      // "said that year after year": a conjunction, not a determiner.
      if (
        /^\s+(?:after|by|in and)\b/.test(text.slice(found.index + found[0].length, found.index + found[0].length + 8))
      )
        return undefined;
      return candidate(found, { type: 'DATE', resolve: (from) => aroundNamed(from, unit, 0) });
    }
    if (manner === 'last' || manner === 'coming') {
      // "over the last year" is a length; "the last quarter" is the one that ended.
      if (unit !== 'quarter' && unit !== 'century') return undefined;
      // "the last quarter of 2018" is a part of that year.
      if (OF_A_YEAR.test(text.slice(found.index + found[0].length, found.index + found[0].length + 16)))
        return undefined;
      return candidate(found, {
        type: 'DATE',
        resolve: fromPublished((today) => unitAround(today, unit, manner === 'last' ? -1 : 1)),
      });
    }
    if (
      manner === 'next' &&
      unit !== 'day' &&
      /\b(?:in|over|within|during|for)\s+$/i.test(text.slice(Math.max(0, found.index - 8), found.index))
    )
      return undefined;
    const shift = /next|following/.test(manner) ? 1 : /previous|preceding/.test(manner) ? -1 : 0;
    if (manner === 'current')
      return candidate(found, { type: 'DATE', resolve: fromPublished((today) => unitAround(today, unit, 0)) });
    return candidate(found, { type: 'DATE', resolve: (from) => aroundNamed(from, unit, shift) });
  },
};

/** "the day", "the year" behind words that make them a date: "later in the day", "by the end of the year". */
const theUnit: Rule = {
  begins: ['the', 'year', 'month'],
  pattern: pattern(
    `(?:the${GAP}(?<unit>day|week|month|quarter|year|decade|century)\\b|(?<ends>year|month)(?:-|${GAP})end\\b)`,
  ),
  read(found, text) {
    const { unit: word, ends } = found.groups ?? {};
    const before = text.slice(Math.max(0, found.index - 24), found.index);
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 12);
    if (ends) {
      const unit = unitOf(ends);
      return candidate(found, {
        type: 'DATE',
        mod: 'END',
        resolve: fromPublished((today) => unitAround(today, unit, 0)),
      });
    }
    const sum = /\bfor\s+$/i.test(before) && /^\s*(?:[.,;)]|$)/.test(after);
    if (
      !sum &&
      !/\b(?:(?:end|beginning|start|middle|close|rest|remainder|course|turn|half|part|\w+est|most|worst|best) of|(?:later|earlier|late|early|far) in|by end of|of)\s+$/i.test(
        before,
      )
    )
      return undefined;
    const edge = /\b(?:end|beginning|start|middle|close) of\s+$/i.test(before);
    if (/^(?:['’]s|-|\s+(?:of|that|when|before|after|the|for|ended|ending|earlier|ago|\d{4})\b)/.test(after))
      if (!edge || !/^\s+the\b/.test(after)) return undefined;
    if (
      /\bof\s+$/i.test(before) &&
      !/\b(?:end|beginning|start|middle|close|rest|remainder|course|turn|half|part|\w+est|most|worst|best|quarter|month|months|week|match|session|time|day|meeting) of\s+$/i.test(
        before,
      )
    )
      return undefined;
    const unit = unitOf(word ?? '');
    return candidate(found, {
      type: 'DATE',
      resolve: (from) =>
        unit === 'century' ? fromPublished((today) => unitAround(today, unit, 0))(from) : aroundOwn(from, unit),
    });
  },
};

/** The unit that the story's last near date lies in, otherwise the day of publication's: no week lies in a mere year. */
function aroundOwn(from: Standpoint, unit: Unit): Resolved {
  if (unit === 'day') return aroundNamed(from, unit, 0);
  const named = from.speaking('year');
  if (named && from.speaking(finenessFor(unit)) === named)
    return { value: unitAround(named.found.first, unit, 0), anchor: 'context' };
  return fromPublished((today) => unitAround(today, unit, 0))(from);
}

/** "the weekend", "over the weekend". */
const weekends: Rule = {
  begins: ['the'],
  pattern: pattern(
    `the${GAP}weekend\\b(?:(?<=\\b(?:at|over)${GAP}the${GAP}weekend)|(?!${GAP}(?:of|before|after)))(?!${GAP}of)`,
  ),
  read: (found) =>
    candidate(found, { type: 'DATE', resolve: fromPublished((today, from) => weekendAround(today, from.direction)) }),
};

export const relative: Rule[] = [nearDays, partsOfDay, overnight, nearPeriods, namedPeriods, theUnit, weekends];
