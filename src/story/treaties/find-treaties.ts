import type { Treaty } from '../../knowledge/types';
import { openRules, type RuleContext, ruleHolds } from '../form-rules';
import { findHits, type Hit } from '../forms';
import { isEnglish } from '../lexicon/word-kinds';
import type { Matcher } from '../matcher';
import { type Style, stylesOf } from '../sentence-style';
import type { Mention, Reading, TreatyFound } from '../types';
import { endOfKindWord } from './kind-word';
import { referencesTo } from './references';
import { yearAgrees } from './year-before';

/** A hit whose rule holds, still one of possibly several records for the same words. */
function passing(hits: Hit[], context: RuleContext, matcher: Matcher): Hit[] {
  return hits.filter(
    (hit) =>
      (!hit.entry.rule || ruleHolds(context, hit, hit.entry.rule)) &&
      yearAgrees(context.reading, hit, matcher.library.treaties.get(hit.entry.id)),
  );
}

/** In a line of capitals, or beside another word in capitals, START and SALT may be the plain words. */
function isShoutedWord(reading: Reading, hit: Hit, styles: Style[]): boolean {
  const word = reading.words[hit.first];
  if (!word || hit.last > hit.first || hit.entry.rule?.exactCase !== true || !isEnglish(word.folded)) return false;
  const shouted = [reading.words[hit.first - 1], reading.words[hit.first + 1]].some(
    (beside) =>
      beside?.sentence === word.sentence &&
      beside.surface.length > 1 &&
      beside.surface === beside.surface.toUpperCase() &&
      isEnglish(beside.folded),
  );
  return shouted || styles[word.sentence] === 'capitals';
}

/** Longest first where hits overlap; of records that share the same words, the one the story names in full, else none. */
function chooseLongest(hits: Hit[], named: ReadonlySet<string>): Hit[] {
  const ordered = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Hit[] = [];
  let covered = -1;
  for (let index = 0; index < ordered.length; ) {
    const hit = ordered[index];
    if (!hit) break;
    const same: Hit[] = [];
    while (ordered[index]?.start === hit.start && ordered[index]?.end === hit.end) same.push(ordered[index++] ?? hit);
    if (hit.start < covered) continue;
    covered = hit.end;
    const ids = [...new Set(same.map(({ entry }) => entry.id))];
    const inFull = ids.filter((id) => named.has(id));
    const id = ids.length === 1 ? ids[0] : inFull.length === 1 ? inFull[0] : undefined;
    const sure = same.find(({ entry }) => entry.id === id);
    if (sure) chosen.push(sure);
  }
  return chosen;
}

/** The acronym in brackets behind a full name belongs to the name: "Joint Comprehensive Plan of Action (JCPOA)". */
function endWithBracket(reading: Reading, hit: Hit, byFirst: ReadonlyMap<number, Hit[]>): number {
  const acronym = hit.last > hit.first ? acronymBehind(reading, hit) : undefined;
  if (acronym) return hit.end + acronym.length + 3;
  const next = byFirst.get(hit.last + 1)?.find(({ entry }) => entry.id === hit.entry.id);
  if (!next || reading.text.slice(hit.end, next.start) !== ' (' || reading.text[next.end] !== ')') return hit.end;
  return next.end + 1;
}

/** The word in brackets right behind a name, where it is an acronym. */
function acronymBehind(reading: Reading, hit: Hit): string | undefined {
  const found = /^ \((\p{Lu}[\p{Lu}\p{N}-]{1,9})\)/u.exec(reading.text.slice(hit.end, hit.end + 14));
  return found?.[1];
}

/** Places of acronyms that the story itself introduces: "the Test Pact (TP) … the TP". */
function introducedAcronyms(reading: Reading, chosen: Hit[]): Hit[] {
  const owners = new Map<string, Hit>();
  for (const hit of chosen) {
    const acronym = hit.last > hit.first ? acronymBehind(reading, hit) : undefined;
    if (acronym && !owners.has(acronym)) owners.set(acronym, hit);
  }
  if (owners.size === 0) return [];
  const covered = new Set<number>();
  for (const { first, last } of chosen) for (let index = first; index <= last; index++) covered.add(index);
  return reading.words.flatMap(({ surface, start, end }, index) => {
    const owner = owners.get(surface);
    if (!owner || covered.has(index)) return [];
    const entry = { id: owner.entry.id, by: 'short' as const, form: surface };
    return [{ first: index, last: index, start, end, entry }];
  });
}

function mentionsOf(reading: Reading, chosen: Hit[], raw: Hit[]): Map<string, Mention[]> {
  const byId = new Map<string, Mention[]>();
  const byFirst = new Map<number, Hit[]>();
  for (const hit of raw) byFirst.set(hit.first, [...(byFirst.get(hit.first) ?? []), hit]);
  let covered = -1;
  for (const hit of chosen) {
    if (hit.start < covered) continue;
    const end = endOfKindWord(reading, hit.last) ?? endWithBracket(reading, hit, byFirst);
    covered = end;
    const mention: Mention = {
      start: hit.start,
      end,
      surface: reading.text.slice(hit.start, end),
      by: hit.entry.rule?.needsFull || hit.entry.by === 'short' ? 'short' : 'full',
    };
    const list = byId.get(hit.entry.id);
    if (list) list.push(mention);
    else byId.set(hit.entry.id, [mention]);
  }
  return byId;
}

/**
 * Finds the agreements that a story names, by the matcher's forms and their context rules.
 * @returns by first mention; references ("the treaty") only where the story names one agreement before them
 */
export function findTreaties(reading: Reading, matcher: Matcher): TreatyFound[] {
  const raw = findHits(reading, matcher.treaties);
  if (raw.length === 0) return [];
  const styles = stylesOf(reading);
  const hits = passing(raw, openRules(reading), matcher).filter((hit) => !isShoutedWord(reading, hit, styles));
  const standing = hits.filter(({ entry }) => !entry.rule?.needsFull);
  const named = new Set(chooseLongest(standing, new Set()).map(({ entry }) => entry.id));
  const usable = hits.filter(({ entry }) => !entry.rule?.needsFull || named.has(entry.id));
  const chosen = chooseLongest(usable, named);
  const byId = mentionsOf(
    reading,
    [...chosen, ...introducedAcronyms(reading, chosen)].sort((a, b) => a.start - b.start),
    raw,
  );
  const found: TreatyFound[] = [];
  for (const [id, mentions] of byId) {
    const treaty: Treaty | undefined = matcher.library.treaties.get(id);
    if (treaty) found.push({ id, name: treaty.name, mentions });
  }
  const byFound = new Map(found.map((treaty) => [treaty.id, treaty]));
  for (const { id, mention } of referencesTo(reading, found)) byFound.get(id)?.mentions.push(mention);
  for (const { mentions } of found) mentions.sort((a, b) => a.start - b.start);
  return found;
}
