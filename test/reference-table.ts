import { readFileSync } from 'node:fs';
import { firstDay, lastDay } from '../src/knowledge/partial-date';
import type { OfficeKind, Person } from '../src/knowledge/types';

/** One office as a reference table tells it: `wikidata` names the person, an absent end means still in office. */
export interface ReferenceOffice {
  country: string;
  position: string;
  person: string;
  wikidata: string;
  start: string;
  end: string;
}

/** One date on which record and table differ by more than a month. */
export interface Disagreement {
  record: string;
  what: string;
  ours: string;
  theirs: string;
}

/** How many dates were compared, and the ones that differ. */
export interface TableComparison {
  compared: number;
  disagreements: Disagreement[];
}

const MONTH_DAYS = 31;
const DAY_MS = 86_400_000;

/** The table's positions that our kinds answer to; all others are not compared. */
const POSITIONS: readonly [RegExp, OfficeKind][] = [
  [/^(?:Federal )?President$|^(?:King|Queen|Emperor|Emir)$/, 'head-of-state'],
  [/^(?:Prime Minister|Chancellor|Federal Chancellor|Premier)$/, 'head-of-government'],
  [/^Minister (?:of|for) Foreign Affairs$|^Secretary of State$|^Foreign Secretary$/, 'foreign-minister'],
  [/^(?:Minister|Secretary) (?:of|for) Defen[cs]e$/, 'defence-minister'],
];

const kindOf = (position: string) => POSITIONS.find(([name]) => name.test(position))?.[1];

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/**
 * Reads a table with the columns country, position, person, wikidata, start and end (others are left alone).
 * @throws when a column is missing
 */
export function readReferenceTable(file: string): ReferenceOffice[] {
  const [head, ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const names = cells(head ?? '');
  const column = (name: string) => {
    const index = names.indexOf(name);
    if (index < 0) throw new Error(`${file} has no column "${name}"`);
    return index;
  };
  const at = {
    country: column('country'),
    position: column('position'),
    person: column('person'),
    wikidata: column('wikidata'),
    start: column('start'),
    end: column('end'),
  };
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const row = cells(line);
      const cell = (index: number) => row[index] ?? '';
      return {
        country: cell(at.country),
        position: cell(at.position),
        person: cell(at.person),
        wikidata: cell(at.wikidata),
        start: cell(at.start),
        end: cell(at.end),
      };
    });
}

/** Days between two dates at their closest: 0 where one may be the other. */
function distance(a: string, b: string): number {
  if (firstDay(a) > lastDay(b)) return (Date.parse(firstDay(a)) - Date.parse(lastDay(b))) / DAY_MS;
  if (firstDay(b) > lastDay(a)) return (Date.parse(firstDay(b)) - Date.parse(lastDay(a))) / DAY_MS;
  return 0;
}

interface Term {
  from: string;
  to: string;
}

/** Terms that follow one another within a month are one term. */
function joined(terms: Term[]): Term[] {
  const result: Term[] = [];
  for (const term of terms.filter(({ from }) => from !== '').sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last && last.to !== '' && distance(last.to, term.from) <= MONTH_DAYS) last.to = term.to;
    else result.push({ ...term });
  }
  return result;
}

/** Whether two terms share a day; terms that a table of other years does not know are not compared. */
const overlap = (a: Term, b: Term) =>
  (b.to === '' || firstDay(a.from) <= lastDay(b.to)) && (a.to === '' || firstDay(b.from) <= lastDay(a.to));

/**
 * Compares the days of heads of state and government, foreign and defence ministers with a reference table.
 * Only people with the same Wikidata id are compared, and of a person's terms the one that begins nearest; acting
 * terms are left out.
 */
export function compareWithTable(people: readonly Person[], table: readonly ReferenceOffice[]): TableComparison {
  const theirs = new Map<string, Term[]>();
  for (const { wikidata, country, position, start, end } of table) {
    const kind = kindOf(position);
    if (kind === undefined || wikidata === '') continue;
    const key = `${wikidata} ${country} ${kind}`;
    theirs.set(key, [...(theirs.get(key) ?? []), { from: start, to: end }]);
  }
  const result: TableComparison = { compared: 0, disagreements: [] };
  for (const { id, wikidata, offices = [], checked } of people) {
    if (wikidata === undefined) continue;
    const ours = new Map<string, Term[]>();
    for (const { country, kind, from, to = '', acting } of offices)
      if (country && from && !acting) {
        const key = `${wikidata} ${country} ${kind}`;
        ours.set(key, [...(ours.get(key) ?? []), { from, to }]);
      }
    for (const [key, terms] of ours) {
      const known = joined(theirs.get(key) ?? []);
      for (const term of joined(terms)) {
        const nearest = known.toSorted((a, b) => distance(a.from, term.from) - distance(b.from, term.from))[0];
        if (nearest === undefined || !overlap(term, nearest)) continue;
        const kind = key.split(' ').at(-1) ?? '';
        const pairs: [string, string, string][] = [['start', term.from, nearest.from]];
        if (nearest.to !== '') pairs.push(['end', term.to === '' ? checked.asOf : term.to, nearest.to]);
        for (const [which, own, other] of pairs) {
          result.compared += 1;
          if (distance(own, other) > MONTH_DAYS)
            result.disagreements.push({ record: id, what: `${kind} ${which}`, ours: own, theirs: other });
        }
      }
    }
  }
  return result;
}

/** From this many people on, a country is one that the knowledge base covers in depth. */
const DEPTH = 20;

/**
 * Office holders of the countries covered in depth whom the table has and no record has, by Wikidata id or name:
 * "Country: Person, position (start)".
 */
export function missingFromTable(people: readonly Person[], table: readonly ReferenceOffice[]): string[] {
  const ids = new Set(people.map(({ wikidata }) => wikidata));
  const names = new Set(
    people.flatMap(({ name, wikipedia, forms = [] }) => [
      name,
      wikipedia,
      ...forms.map((form) => (typeof form === 'string' ? form : form.form)),
    ]),
  );
  const depth = (country: string) => people.filter((person) => person.country === country).length;
  const countries = new Set([...new Set(table.map(({ country }) => country))].filter((name) => depth(name) >= DEPTH));
  const missing = table.filter(
    ({ country, position, wikidata, person }) =>
      countries.has(country) && kindOf(position) !== undefined && !ids.has(wikidata) && !names.has(person),
  );
  return [
    ...new Set(missing.map(({ country, person, position, start }) => `${country}: ${person}, ${position} (${start})`)),
  ];
}
