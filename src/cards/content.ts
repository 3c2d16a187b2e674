import { officesOn } from '../knowledge/offices-on';
import { type Day, firstDay, lastDay } from '../knowledge/partial-date';
import { roleLines, termText } from '../knowledge/role-line';
import { statusLine, type TreatyNames } from '../knowledge/status-line';
import { cutAt, type DatedFact, treatyEvents } from '../knowledge/treaty-events';
import type { Checked, Limit, Office, Person, Treaty } from '../knowledge/types';
import { dateText, listText, yearsText } from '../knowledge/wording';
import type { PersonFound } from '../story/types';
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

function datedRow(label: string, all: Dated[], rest: 'earlier' | 'later'): CardRow[] {
  if (all.length === 0) return [];
  const dated = all.slice(0, MOST_DATED);
  const more = all.length - dated.length;
  return [{ label, dated: more > 0 ? [...dated, { when: '', what: `and ${more} ${rest}` }] : dated }];
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
    checked: `${how === 'known' ? 'From general knowledge, as of' : 'Checked to'} ${dateText(asOf)}.`,
    ...(story.mentions === undefined ? {} : { mentions: story.mentions }),
    ...(story.note ? { note: story.note } : {}),
  };
}

/** The site's name for a web address; names of sources as they are. */
function sourceLink(source: string): CardLink {
  if (!/^https?:\/\//.test(source)) return { label: source };
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(source)?.[1] ?? source;
  return { label: host, address: source };
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
        what: going.length === 1 ? 'Left office' : `No longer ${title}`,
      });
  for (const { date, what } of person.milestones ?? [])
    if (firstDay(date) > story) facts.push({ day: firstDay(date), when: dateText(date), what });
  if (person.died && firstDay(person.died) > story)
    facts.push({ day: firstDay(person.died), when: dateText(person.died), what: 'Died' });
  return facts
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ when, what }) => ({ when, what }));
}

function aboutRow(person: Person, story: Day | undefined): CardRow[] {
  const dead = person.died && (story === undefined || firstDay(person.died) <= story) ? person.died : undefined;
  const life = [person.born && `born ${dateText(person.born)}`, dead && `died ${dateText(dead)}`].filter(Boolean);
  const text = [person.country, life.join(', ')].filter(Boolean).join('; ');
  return text ? [{ label: 'About', text: text.charAt(0).toUpperCase() + text.slice(1) }] : [];
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
      heading: published ? `On ${dateText(published)}` : 'Latest office known',
      storyDay: published !== undefined,
      title: main.title,
      ...(main.detail ? { detail: main.detail } : {}),
      ...(also.length > 0 ? { also: also.map(({ title }) => title) } : {}),
    });
  const rows: CardRow[] = [];
  if (published) {
    const { before } = officesOn(person, published);
    const told = main?.when === 'former' ? before.slice(1) : before;
    rows.push(...datedRow('Before', told.map(asDated), 'earlier'));
    rows.push(...datedRow('Since then', sinceThen(person, published, today), 'later'));
  } else {
    const all = [...(person.offices ?? [])].reverse();
    rows.push(
      ...datedRow(
        'Offices',
        all.map((office) => ({ when: termText(office), what: office.title })),
        'earlier',
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
  const number = (n: number) => n.toLocaleString('en-US');
  const counted = unit && !what.toLowerCase().includes(unit.toLowerCase()) ? unit : undefined;
  return [upTo === undefined ? number(value) : `${number(value)}–${number(upTo)}`, counted].filter(Boolean).join(' ');
}

/** Letters that fit on a line and a half of the card. */
const FITS = 70;

function partiesText({ parties, partyCount }: Treaty): string {
  if (parties && (parties.length <= 4 || listText(parties).length <= FITS)) return `${listText(parties)}.`;
  if (partyCount) return `${partyCount.number} parties (${dateText(partyCount.on)}).`;
  return parties ? `${parties.length} parties.` : '';
}

function treatyColumns(treaty: Treaty, published: Day | undefined, today: Day, names: TreatyNames): CardColumn[] {
  const { asOf } = treaty.checked;
  const column = (heading: string, day: Day, storyDay: boolean): CardColumn => {
    const line = statusLine(treaty, day, { story: published, names });
    // Under a heading that says so, the line need not say again that it is only the last known.
    const apart = !storyDay && line.lastKnown;
    const { label, tone, detail } = apart ? statusLine(treaty, asOf, { story: published, names }) : line;
    const said = apart ? `Last known, ${dateText(asOf)}` : heading;
    return { heading: said, storyDay, title: label, tone, ...(detail ? { detail } : {}) };
  };
  if (!published) {
    const day = today < asOf ? today : asOf;
    return [column(`As of ${dateText(day)}`, day, false)];
  }
  const then = column(`On ${dateText(published)}`, published, true);
  if (published >= today) return [then];
  return [then, column('Today', today, false)];
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

/** The card of an agreement, as of the story's day and of today. */
export function treatyCard(treaty: Treaty, story: CardStory, today: Day, names: TreatyNames): CardContent {
  const { published } = story;
  const { limits = [] } = treaty;
  const events = treatyEvents(treaty).filter(({ date }) => firstDay(date) <= today);
  const dated = (facts: DatedFact[]): Dated[] => facts.map(({ date, what }) => ({ when: dateText(date), what }));
  const table = limits.map((limit) => ({ what: limit.what, value: limitText(limit) }));
  const bounds: CardRow[] = table.length > 0 ? [{ label: 'Limits', table }] : [];
  const rows: CardRow[] = [];
  if (published) {
    const { before, open, since } = cutAt(events, published);
    // What the reader cannot know from the story comes first: a long record would hide it.
    rows.push(...datedRow('Since then', dated(since), 'later'));
    rows.push(...bounds);
    rows.push(...datedRow('Before', dated(weightiest(before)), 'later'));
    rows.push(...datedRow('Around then', dated(open), 'later'));
  } else rows.push(...bounds, ...datedRow('Dates', dated(events), 'later'));
  const related = (treaty.related ?? []).flatMap((id) => {
    const name = names(id);
    return name ? [{ id, name }] : [];
  });
  if (related.length > 0) rows.push({ label: 'Related', related });
  const bar = treatyBar(treaty, published, today < treaty.checked.asOf ? today : treaty.checked.asOf);
  return {
    ...common(treaty, story),
    kind: 'treaty',
    name: treaty.name,
    line: [`${treaty.subject}.`, partiesText(treaty)].filter(Boolean).join(' '),
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
    hint: 'Backstory has no entry for this name, so there are no dates to check against.',
    rows: [],
    mentions: found.mentions.length,
    ...(story.note ? { note: story.note } : {}),
    lookUp: [
      { label: 'Wikipedia', address: `https://en.wikipedia.org/w/index.php?search=${query}` },
      { label: 'Wikidata', address: `https://www.wikidata.org/w/index.php?search=${query}` },
    ],
    sources: [],
    checked: found.role
      ? 'Name and role found on this page, on your device.'
      : 'Name found on this page, on your device.',
  };
}
