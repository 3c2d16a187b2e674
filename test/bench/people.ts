// Prints how well and how fast people are found, beside compromise in the same run: `npm run bench:people`.
// `-- --errors` adds every miss and every false link with its sentence. The development sets stand in ../shared,
// or where BACKSTORY_SHARED says; without them only the speed is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge } from '../../src/knowledge/compile';
import { openLibrary } from '../../src/knowledge/library';
import { buildMatcher } from '../../src/story/matcher';
import { findPeople } from '../../src/story/people/find-people';
import { openReading } from '../../src/story/reading';
import { findTreaties } from '../../src/story/treaties/find-treaties';
import { text as sochiTalks } from '../stories/sochi-talks';
import { compromisePeople } from './compromise-people';
import { errorLines, type MarkedSpan, type PersonText, scoreSpans } from './people-scores';

const shared = process.env.BACKSTORY_SHARED ?? '../shared';
const wantsErrors = process.argv.includes('--errors');

const json = JSON.stringify(compileKnowledge().knowledge);
const opened = performance.now();
const matcher = buildMatcher(openLibrary(JSON.parse(json)));
const openedIn = performance.now() - opened;

function recognise(text: string, published?: string) {
  const reading = openReading({ text, ...(published ? { published } : {}) });
  const treaties = findTreaties(reading, matcher);
  return { treaties, people: findPeople(reading, matcher, treaties) };
}

const ours = (text: string, published?: string): MarkedSpan[] =>
  recognise(text, published).people.flatMap(({ mentions }) => mentions);

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

function languageSet(name: string): PersonText[] {
  const folder = join(shared, 'language', name);
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, published, people }) => ({
      name: file,
      text: readFileSync(join(folder, 'docs', file), 'utf8'),
      published,
      gold: people,
    }));
}

function printMentions(name: string, texts: PersonText[]): void {
  console.log(`\n${name}: ${texts.length} texts, exact spans of people in %`);
  for (const [who, find] of [
    ['backstory', ours],
    ['compromise', compromisePeople],
  ] as const) {
    const { precision, recall, f1 } = scoreSpans(
      texts.map(({ text, published, gold }) => ({ gold, found: find(text, published) })),
    );
    console.log(`  ${who.padEnd(12)} precision${percent(precision)}  recall${percent(recall)}  F1${percent(f1)}`);
  }
  if (wantsErrors)
    for (const { name: file, text, published, gold } of texts)
      for (const line of errorLines(file, text, gold, ours(text, published))) console.log(`  ${line}`);
}

interface Named {
  name: string;
  mentions: (MarkedSpan & { optional?: boolean })[];
}

const lastWord = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1) ?? '';

/** Mentions of a story's people or agreements that are linked to another name than gold's, or stand where gold has none. */
function falseLinks(text: string, gold: Named[], found: Named[], compare: boolean): string[] {
  const all = gold.flatMap(({ name, mentions }) => mentions.map((mention) => ({ name, ...mention })));
  return found.flatMap(({ name, mentions }) =>
    mentions.flatMap((mention) => {
      const meant = all.find(({ start, end }) => start < mention.end && mention.start < end);
      if (meant && (!compare || lastWord(meant.name) === lastWord(name))) return [];
      const [line = ''] = errorLines(name, text, [], [mention]);
      return [`${meant ? `wrong (${meant.name})` : 'in vain'}  ${line.replace(/^in vain {2}/, '')}`];
    }),
  );
}

function printStories(): void {
  const folder = join(shared, 'stories');
  const files = readdirSync(folder).filter((file) => /^\d\d-.*\.json$/.test(file));
  const lines: string[] = [];
  const tally = { wanted: 0, missed: 0, wrong: 0 };
  for (const file of files) {
    const { text, published, gold } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const found = recognise(text, published ?? undefined);
    for (const [kind, list, named] of [
      ['people', gold.people, found.people],
      ['treaties', gold.treaties, found.treaties],
    ] as const) {
      const linked: Named[] = named.map(({ name, mentions }) => ({
        name,
        mentions: mentions.filter(({ by }) => by !== 'reference'),
      }));
      const wanted: MarkedSpan[] = list
        .flatMap(({ mentions }: Named) => mentions)
        .filter(({ optional }: { optional?: boolean }) => !optional);
      const missed = errorLines(
        file,
        text,
        wanted,
        linked.flatMap(({ mentions }) => mentions),
      ).filter((line) => line.startsWith('missed'));
      const wrong = falseLinks(text, list, linked, kind === 'people');
      tally.wanted += wanted.length;
      tally.missed += missed.length;
      tally.wrong += wrong.length;
      lines.push(...missed, ...wrong);
    }
  }
  console.log(
    `\nstories: ${files.length} texts, people and agreements: ${tally.wanted} mentions, ${tally.missed} missed, ${tally.wrong} wrong or in vain`,
  );
  if (wantsErrors) for (const line of lines) console.log(`  ${line}`);
}

/** The median of several runs, in milliseconds, once warm. */
function median(run: () => unknown, times: number): number {
  for (let index = 0; index < Math.min(10, times); index++) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
}

function textOf(length: number): string {
  let text = '';
  while (text.length < length) text += `${sochiTalks}\n\n`;
  return text.slice(0, length);
}

console.log(`knowledge base read and matcher built in ${openedIn.toFixed(0)} ms (first time, cold)`);
for (const [length, times] of [
  [6_000, 41],
  [200_000, 5],
] as const) {
  const text = textOf(length);
  const mine = median(() => recognise(text, '2019-05-14'), times);
  const theirs = median(() => compromisePeople(text), Math.min(5, times));
  console.log(
    `${(length / 1000).toString().padStart(4)} KB: backstory ${mine.toFixed(1)} ms (people and agreements), compromise ${theirs.toFixed(1)} ms (people)`,
  );
}
if (existsSync(shared)) {
  printMentions('gum-news', languageSet('gum-news'));
  printStories();
} else console.log(`\nno development sets at ${shared}: how well people are found is not measured`);
