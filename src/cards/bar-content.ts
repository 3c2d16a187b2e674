import { type Day, firstDay, lastDay, type PartialDate } from '../knowledge/partial-date';
import type { Office, Treaty } from '../knowledge/types';
import { dateText, yearsText } from '../words/dates';
import { withCommas } from '../words/joined';
import { say, type Word } from '../words/say';
import type { CardBar } from './content-types';

/** A label's letters at 11.5 px on a bar of 328 px, in percent of the bar. */
const LETTER = 1.95;
/** Years beyond which a bar ends with what it shows, not with today. */
const RECENT_YEARS = 15;

type Label = CardBar['labels'][number];

function axis(from: Day, to: Day): (day: Day) => number {
  const start = Date.parse(from);
  const length = Math.max(1, Date.parse(to) - start);
  return (day) => Math.round(Math.min(100, Math.max(0, ((Date.parse(day) - start) / length) * 100)) * 10) / 10;
}

function latest(days: Day[], today: Day): Day {
  const last = days.reduce((a, b) => (a > b ? a : b));
  return Number(today.slice(0, 4)) - Number(last.slice(0, 4)) <= RECENT_YEARS || last > today ? today : last;
}

/** Takes labels in order of weight and leaves out those that would run into one that is already there. */
function place(labels: Label[]): Label[] {
  const taken: [number, number][] = [];
  const kept = labels.filter(({ at, text, align }) => {
    const width = text.length * LETTER + 2;
    const start = align === 'start' ? at : align === 'end' ? at - width : at - width / 2;
    const end = start + width;
    if (start < -1 || end > 103 || taken.some(([from, to]) => start < to && end > from)) return false;
    taken.push([start, end]);
    return true;
  });
  return kept.sort((a, b) => a.at - b.at);
}

const ENDED: Record<NonNullable<Treaty['ended']>['how'], Word> = {
  expired: 'barExpired',
  withdrawn: 'barWithdrawn',
  superseded: 'barSuperseded',
  terminated: 'barTerminated',
  fulfilled: 'barFulfilled',
  collapsed: 'barCollapsed',
  abandoned: 'barAbandoned',
};

const endLabel = (end: Day, today: Day): Label => ({
  at: 100,
  text: end === today ? say('barToday') : end.slice(0, 4),
  align: 'end',
  time: true,
});

function spokenBar(word: 'barOffices' | 'barTreaty', said: string, story: Day | undefined): string {
  const bar = say(word, said);
  return story ? say('twoSentences', bar, say('barStoryDay', dateText(story))) : bar;
}

/** The offices of a person over time, with the story's day. Undefined where no office has a beginning. */
export function officeBar(offices: readonly Office[], story: Day | undefined, today: Day): CardBar | undefined {
  const dated = offices.filter((office): office is Office & { from: PartialDate } => office.from !== undefined);
  const [first] = dated;
  if (!first) return undefined;
  const endOf = ({ to }: Office) => (to ? lastDay(to) : today);
  const begin = dated.map(({ from }) => firstDay(from)).reduce((a, b) => (a < b ? a : b));
  const start = story && story < begin ? story : begin;
  const end = latest([...dated.map(endOf), ...(story ? [story] : [])], today);
  const x = axis(start, end);
  const segments: CardBar['segments'] = [];
  const labels: Label[] = [];
  for (const office of dated) {
    const from = firstDay(office.from);
    const to = endOf(office);
    const now = story !== undefined && from <= story && story <= to;
    if (now) {
      segments.push({ from: x(from), to: x(story), style: 'now' });
      if (to > story) segments.push({ from: x(story), to: x(to), style: 'later' });
    } else segments.push({ from: x(from), to: x(to), style: story && from > story ? 'later' : 'before' });
    if (office.short)
      labels.push({ at: x(from), text: office.short, align: 'start', ...(now ? { strong: true } : {}) });
  }
  labels.sort((a, b) => Number(b.strong ?? false) - Number(a.strong ?? false));
  labels.splice(1, 0, endLabel(end, today));
  const spoken = withCommas(dated.map(({ title, from, to }) => say('officeInYears', title, yearsText(from, to))));
  return {
    segments,
    ticks: [],
    ...(story ? { day: x(story) } : {}),
    labels: place(labels),
    spoken: spokenBar('barOffices', spoken, story),
  };
}

/** The life of a treaty, with the story's day. Undefined where it was neither signed nor entered into force. */
export function treatyBar(treaty: Treaty, story: Day | undefined, today: Day): CardBar | undefined {
  const { signed, inForce, ended, suspensions = [], terms = [] } = treaty;
  const begin = signed ?? inForce;
  if (!begin) return undefined;
  const end = latest([ended ? lastDay(ended.date) : today, ...(story ? [story] : [])], today);
  const january = `${begin.slice(0, 4)}-01-01`;
  const x = axis(story && story < january ? story : january, end);
  const segments: CardBar['segments'] = [];
  const over = ended ? lastDay(ended.date) : end;
  const running = inForce ?? (inForce === undefined ? signed : undefined);
  if (running && firstDay(running) < over) {
    const from = firstDay(running);
    if (story === undefined || story >= over) segments.push({ from: x(from), to: x(over), style: 'before' });
    else if (story <= from) segments.push({ from: x(from), to: x(over), style: 'later' });
    else segments.push({ from: x(from), to: x(story), style: 'now' }, { from: x(story), to: x(over), style: 'later' });
  }
  for (const { from, to } of suspensions)
    segments.push({ from: x(firstDay(from)), to: x(to ? lastDay(to) : over), style: 'suspended' });
  const marks: PartialDate[] = [
    ...(signed && signed !== running ? [signed] : []),
    ...terms.slice(1).map((t) => t.agreed),
  ];
  const dates = [begin, ...(ended ? [ended.date] : []), ...suspensions.map((s) => s.from), ...marks];
  const labels: Label[] = [
    { at: 0, text: begin.slice(0, 4), align: 'start', time: true },
    endLabel(end, today),
    ...dates.map((date): Label => ({ at: x(firstDay(date)), text: date.slice(0, 4), align: 'center', time: true })),
  ];
  const said = [
    signed && say('barSigned', dateText(signed)),
    inForce && say('barInForce', dateText(inForce)),
    ...terms.slice(1).map(({ agreed }) => say('barExtended', dateText(agreed))),
    ...suspensions.map(({ by, from }) => say('barSuspended', by, dateText(from))),
    ended && say(ENDED[ended.how], dateText(ended.date)),
  ].map((part) => part || undefined);
  return {
    segments,
    ticks: marks.map((date) => x(firstDay(date))),
    ...(story ? { day: x(story) } : {}),
    labels: place(labels),
    spoken: spokenBar('barTreaty', withCommas(said), story),
  };
}
