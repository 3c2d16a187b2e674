import { dayOf, pad } from '../calendar';
import { type Candidate, fromPublished, pattern, type Rule, type Standpoint } from '../rule';
import { GAP } from '../words';

const ZONE = `(?:${GAP}?\\(?(?:(?<utc>GMT|UTC)(?!\\s?[+-]\\d)|local${GAP}time|(?:E|C|M|P)[SD]?T\\b|BST|CES?T|EES?T|MSK|Moscow${GAP}time|Eastern(?:${GAP}time)?|(?:GMT|UTC)\\s?[+-]\\d{1,2})\\)?)?`;

function at(time: string) {
  return (from: Standpoint) => {
    const named = from.speaking('day');
    if (named) return { value: `${dayOf(named.found.first)}${time}`, anchor: 'context' as const };
    return fromPublished((today) => dayOf(today) + time)(from);
  };
}

/** "9:30 a.m.", "10pm", "18:00 UTC", "8 o'clock", "0900 GMT", "noon", "midnight". */
const clock: Rule = {
  begins: ['#', 'noon', 'midnight', 'midday'],
  pattern: pattern(
    `(?:(?<word>noon|midnight|midday)\\b|(?<hour>2[0-4]|[01]?\\d)(?!\\d)(?:[:.](?<minute>[0-5]\\d))?(?::[0-5]\\d)?(?:${GAP}?(?<half>[ap]\\.m\\.|[ap]\\.?m\\b)|${GAP}?(?<clock>o['’]clock)(?:${GAP}in${GAP}the${GAP}(?<when>morning|afternoon|evening))?)?|(?<four>(?:[01]\\d|2[0-3])[0-5]\\d)(?=${GAP}?(?:GMT|UTC|hours|local)))${ZONE}`,
  ),
  read(found, text): Candidate | undefined {
    const { word, hour, minute, half, clock: oclock, four, utc, when } = found.groups ?? {};
    const start = found.index;
    if (/[\d$€£.,:/-]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
    // A bracket that opened before the time closes behind it.
    const end = start + found[0].length - (/^[^(]*\)$/.test(found[0]) ? 1 : 0);
    let time: string;
    if (word) time = `T${word.toLowerCase() === 'midnight' ? '24:00' : '12:00'}`;
    else if (four) time = `T${four.slice(0, 2)}:${four.slice(2)}${utc ? 'Z' : ''}`;
    else {
      const colon = /^\d{1,2}:\d\d/.test(found[0]);
      if (!half && !oclock && !(colon && hour !== undefined)) return undefined;
      if (
        /^[\d%:]/.test(text.slice(end, end + 1)) ||
        (!half && !oclock && /^\s*[-–]\s*\d/.test(text.slice(end, end + 3)))
      )
        return undefined;
      const late = /^p/i.test(half ?? '') || /afternoon|evening/i.test(when ?? '');
      const base = Number(hour);
      if ((half || oclock) && base > 12) return undefined;
      const hours = half || oclock ? (base % 12) + (late ? 12 : 0) : base;
      time = `T${pad(hours)}:${minute ?? '00'}${utc ? 'Z' : ''}`;
    }
    return { start, end, type: 'TIME', takes: 'clock', resolve: at(time) };
  },
};

export const clocks: Rule[] = [clock];
