import { dayOf as dayText } from '../calendar';
import { dayOfWeekday } from '../reckon';
import { fixed, fromPublished, pattern, type Rule } from '../rule';
import { ANY_WEEKDAY, GAP, PART, partOf, WEEKDAY_WORDS, weekdayNumber } from '../words';
import { isLower } from './spelling';

/** "Friday", "Tuesday night"; "on Fridays" repeats. */
export const weekday: Rule = {
  begins: WEEKDAY_WORDS.flatMap((word) => [word, `${word}s`]),
  pattern: pattern(
    `(?<weekday>${ANY_WEEKDAY})(?<plural>s\\b)?(?:['’]s(?=${GAP}${PART}\\b))?(?:${GAP}(?<part>${PART})\\b(?!s\\b))?(?!\\w)`,
  ),
  read(found, text) {
    const groups = found.groups ?? {};
    const start = found.index;
    const name = groups.weekday ?? '';
    if (isLower(text, start) || name.length < 6) return undefined;
    const before = text.slice(Math.max(0, start - 12), start);
    const after = text.slice(start + found[0].length, start + found[0].length + 16);
    if (/\b(?:black|super|bloody|palm|ash|good|easter|man)\s+$/i.test(before)) return undefined;
    if (/\b(?:first|second|third|fourth|last)\s+$/i.test(before) && /^\s+(?:of|in)\b/.test(after)) return undefined;
    if (/^\s+(?:Times|World|Telegraph|Express|Mirror|Mail|Herald|Post|Morning|Night Live|Magazine)\b/.test(after))
      return undefined;
    const number = weekdayNumber(name);
    const part = groups.part ? `T${partOf(groups.part)}` : '';
    const end = start + found[0].length;
    if (groups.plural)
      return { start, end, type: 'SET', takes: 'nothing', resolve: fixed(`XXXX-WXX-${number}${part}`) };
    return {
      start,
      end,
      type: part ? 'TIME' : 'DATE',
      takes: 'period',
      resolve: fromPublished((today, from) => `${dayText(dayOfWeekday(number, today, from.direction))}${part}`),
    };
  },
};
