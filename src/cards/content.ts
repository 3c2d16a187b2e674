import { officesOn } from '../knowledge/offices-on';
import { isOwnId } from '../knowledge/own-id';
import { type Day, firstDay, lastDay } from '../knowledge/partial-date';
import { cutAt, type DatedFact, treatyEvents } from '../knowledge/treaty-events';
import type { Checked, Limit, Office, Person, Treaty } from '../knowledge/types';
import type { PersonFound } from '../story/types';
import { dateText, yearsText } from '../words/dates';
import { listText, withCommas, withSemicolons } from '../words/joined';
import { roleLines, termText } from '../words/role-line';
import { count, number, say, type Word } from '../words/say';
import { statusLine, type TreatyNames } from '../words/status-line';
import { officeBar, treatyBar } from './bar-content';
import type { CardColumn, CardContent, CardLink, CardRow } from './content-types';

/** What a card needs to know of the story and the reader. */
export interface CardStory {
  /** The day of publication, where the page tells it. */
  published?: Day | undefined;
  /** How often the story names this record; absent where it does not. */
  mentions?: number | undefined;
  /** What the story itself calls the person. */
  role?: string | undefined;
  /** The reader's own note. */
  note?: string | undefined;
}

/** More rows than this push what matters out of the card. */
const MOST_DATED = 5;

type Dated = { when: string; what: string };

function datedRow(label: Word, all: Dated[], rest: 'earlierFacts' | 'laterFacts'): CardRow[] {
  if (all.length === 0) return [];
  const dated = all.slice(0, MOST_DATED);
  const more = all.length - dated.length;
  return [{ label: say(label), dated: more > 0 ? [...dated, { when: '', what: count(rest, more) }] : dated }];
}

function common(record: { id: string; checked: Checked; wikidata?: string; wikipedia?: string }, story: CardStory) {
  const { how, asOf, sources = [] } = record.checked;
  const lookUp: CardLink[] = [];
  if (record.wikipedia)
    lookUp.push({
      label: 'Wikipedia',
      address: `https://en.wikipedia.org/wiki/${encodeURIComponent(record.wikipedia.replaceAll(' ', '_'))}`,
    });
  if (record.wikidata) lookUp.push({ label: 'Wikidata', address: `https://www.wikidata.org/wiki/${record.wikidata}` });
  return {
    id: record.id,
    lookUp,
    sources: sources.map(sourceLink),
    // What a reader has written is the reader's to know.
    checked: isOwnId(record.id) ? '' : say(how === 'known' ? 'fromGeneralKnowledge' : 'cardCheckedTo', dateText(asOf)),
    ...(story.mentions === undefined ? {} : { mentions: story.mentions }),
    ...(story.note ? { note: story.note } : {}),
  };
}

/** The site that a web address leads to, as the browser reads it; names of sources as they are. */
function sourceLink(source: string): CardLink {
  if (!/^https?:\/\//.test(source) || !URL.canParse(source)) return { label: source };
  return { label: new URL(source).host.replace(/^www\./, ''), address: source };
}

/** The story's words say something that the card's own line does not. */
function differs(said: string, lines: readonly string[]): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/\b(the|u\.s\.|us|former|then)\b|[^a-z0-9 ]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const words = plain(said);
  return words !== '' && !lines.some((line) => plain(line).includes(words) || words.includes(plain(line)));
}

function sinceThen(person: Person, story: Day, today: Day): Dated[] {
  const { held, perhaps, later } = officesOn(person, story);
  const facts: (Dated & { day: Day })[] = [];
  const starts = new Set(later.map(({ from }) => from));
  const going = [...held, ...perhaps, ...later];
  for (const office of later)
    if (office.from) facts.push({ day: firstDay(office.from), when: dateText(office.from), what: office.title });
  for (const { to, title } of going)
    if (to && lastDay(to) > story && !starts.has(to))
      facts.push({
        day: lastDay(to),
        when: dateText(to),
        what: going.length === 1 ? say('leftOffice') : say('noLonger', title),
      });
  for (const { date, what } of person.milestones ?? [])
    if (firstDay(date) > story) facts.push({ day: firstDay(date), when: dateText(date), what });
  if (person.died && firstDay(person.died) > story)
    facts.push({ day: firstDay(person.died), when: dateText(person.died), what: say('diedFact') });
  return facts
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ when, what }) => ({ when, what }));
}

function aboutRow(person: Person, story: Day | undefined): CardRow[] {
  const dead = person.died && (story === undefined || firstDay(person.died) <= story) ? person.died : undefined;
  const life = [person.born && say('bornOn', dateText(person.born)), dead && say('died', dateText(dead))];
  const text = withSemicolons([person.country, withCommas(life.map((part) => part || undefined))]);
  return text ? [{ label: say('about'), text: text.charAt(0).toUpperCase() + text.slice(1) }] : [];
}

const asDated = (office: Office): Dated => ({ when: yearsText(office.from, office.to), what: office.title });

/**
 * The card of a person of the knowledge base, as of the story's day. Without a day it shows dated facts only.
 * @param today the reader's day
 */
export function personCard(person: Person, story: CardStory, today: Day): CardContent {
  const { published } = story;
  const lines = roleLines(person, published);
  const [main, ...also] = lines;
  const columns: CardColumn[] = [];
  if (main)
    columns.push({
      heading: published ? say('onDay', dateText(published)) : say('latestOffice'),
      storyDay: published !== undefined,
      title: main.title,
      ...(main.detail ? { detail: main.detail } : {}),
      ...(also.length > 0 ? { also: also.map(({ title }) => title) } : {}),
    });
  const rows: CardRow[] = [];
  if (published) {
    const { before } = officesOn(person, published);
    const told = main?.when === 'former' ? before.slice(1) : before;
    rows.push(...datedRow('before', told.map(asDated), 'earlierFacts'));
    rows.push(...datedRow('sinceThen', sinceThen(person, published, today), 'laterFacts'));
  } else {
    const all = [...(person.offices ?? [])].reverse();
    rows.push(
      ...datedRow(
        'offices',
        all.map((office) => ({ when: termText(office), what: office.title })),
        'earlierFacts',
      ),
    );
  }
  rows.push(...aboutRow(person, published));
  const bar = officeBar(person.offices ?? [], published, today < person.checked.asOf ? today : person.checked.asOf);
  const quote =
    story.role && differs(story.role, [...lines.map(({ title }) => title), person.why]) ? story.role : undefined;
  return {
    ...common(person, story),
    kind: 'person',
    name: person.name,
    ...(person.native ? { native: person.native } : {}),
    line: person.why,
    columns,
    rows,
    ...(quote ? { quote } : {}),
    ...(bar ? { bar } : {}),
  };
}

/** "500–5,500 km", "1,550": the unit stands only where the words do not name it. */
export function limitText({ what, value, upTo, unit }: Limit): string {
  if (value === undefined) return '';
  const counted = unit && !what.toLowerCase().includes(unit.toLowerCase()) ? unit : undefined;
  const amount = upTo === undefined ? number(value) : say('fromTo', number(value), number(upTo));
  return counted ? say('amountOfUnit', amount, counted) : amount;
}

/** Letters that fit on a line and a half of the card. */
const FITS = 70;

function partiesText({ parties, partyCount }: Treaty): string {
  if (parties && (parties.length <= 4 || listText(parties).length <= FITS)) return say('sentence', listText(parties));
  if (partyCount) return say('partiesOn', count('parties', partyCount.number), dateText(partyCount.on));
  return parties ? say('sentence', count('parties', parties.length)) : '';
}

function treatyColumns(treaty: Treaty, published: Day | undefined, today: Day, names: TreatyNames): CardColumn[] {
  const { asOf } = treaty.checked;
  const column = (heading: string, day: Day, storyDay: boolean): CardColumn => {
    const line = statusLine(treaty, day, { story: published, names });
    // Under a heading that says so, the line need not say again that it is only the last known.
    const apart = !storyDay && line.lastKnown;
    const { label, tone, detail } = apart ? statusLine(treaty, asOf, { story: published, names }) : line;
    const said = apart ? say('lastKnownOn', dateText(asOf)) : heading;
    return { heading: said, storyDay, title: label, tone, ...(detail ? { detail } : {}) };
  };
  if (!published) {
    const day = today < asOf ? today : asOf;
    return [column(say('asOfDay', dateText(day)), day, false)];
  }
  const then = column(say('onDay', dateText(published)), published, true);
  if (published >= today) return [then];
  return [then, column(say('today'), today, false)];
}

/** What changed how a treaty stands; votes, reviews and visits give way to it. */
const WEIGHTY: ReadonlySet<DatedFact['kind']> = new Set([
  'signed',
  'in-force',
  'extended',
  'suspended',
  'withdrew',
  'ended',
]);

function weightiest(facts: DatedFact[]): DatedFact[] {
  const weighty = facts.filter(({ kind }) => WEIGHTY.has(kind));
  return weighty.length > 0 && facts.length > MOST_DATED ? weighty : facts;
}

const withSpace = (first: string, second: string) => (second ? say('twoSentences', first, second) : first);

/** The card of an agreement, as of the story's day and of today. */
export function treatyCard(treaty: Treaty, story: CardStory, today: Day, names: TreatyNames): CardContent {
  const { published } = story;
  const { limits = [] } = treaty;
  const events = treatyEvents(treaty).filter(({ date }) => firstDay(date) <= today);
  const dated = (facts: DatedFact[]): Dated[] => facts.map(({ date, what }) => ({ when: dateText(date), what }));
  const table = limits.map((limit) => ({ what: limit.what, value: limitText(limit) }));
  const bounds: CardRow[] = table.length > 0 ? [{ label: say('limits'), table }] : [];
  const rows: CardRow[] = [];
  if (published) {
    const { before, open, since } = cutAt(events, published);
    // What the reader cannot know from the story comes first: a long record would hide it.
    rows.push(...datedRow('sinceThen', dated(since), 'laterFacts'));
    rows.push(...bounds);
    rows.push(...datedRow('before', dated(weightiest(before)), 'laterFacts'));
    rows.push(...datedRow('aroundThen', dated(open), 'laterFacts'));
  } else rows.push(...bounds, ...datedRow('dates', dated(events), 'laterFacts'));
  const related = (treaty.related ?? []).flatMap((id) => {
    const name = names(id);
    return name ? [{ id, name }] : [];
  });
  if (related.length > 0) rows.push({ label: say('related'), related });
  const bar = treatyBar(treaty, published, today < treaty.checked.asOf ? today : treaty.checked.asOf);
  return {
    ...common(treaty, story),
    kind: 'treaty',
    name: treaty.name,
    line: withSpace(say('sentence', treaty.subject), partiesText(treaty)),
    columns: treatyColumns(treaty, published, today, names),
    rows,
    ...(bar ? { bar } : {}),
  };
}

/** The card of somebody whom only the story knows: its own words, and nothing else. */
export function storyPersonCard(found: PersonFound, story: Pick<CardStory, 'note'> = {}): CardContent {
  const query = encodeURIComponent(found.name);
  return {
    id: found.id,
    kind: 'story-person',
    name: found.name,
    columns: [],
    ...(found.role ? { quote: found.role.surface } : {}),
    hint: say('noEntryHint'),
    rows: [],
    mentions: found.mentions.length,
    ...(story.note ? { note: story.note } : {}),
    lookUp: [
      { label: 'Wikipedia', address: `https://en.wikipedia.org/w/index.php?search=${query}` },
      { label: 'Wikidata', address: `https://www.wikidata.org/w/index.php?search=${query}` },
    ],
    sources: [],
    checked: say(found.role ? 'nameAndRoleFound' : 'nameFound'),
  };
}
