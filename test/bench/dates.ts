// Prints how well and how fast dates are read, beside chrono-node in the same run: `npm run bench:dates`.
// The development sets stand in ../shared, or where BACKSTORY_SHARED says; without them only the speed is measured.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../src/knowledge/library';
import { findDates } from '../../src/story/dates/find-dates';
import { buildMatcher } from '../../src/story/matcher';
import { readStory } from '../../src/story/read-story';
import { openReading } from '../../src/story/reading';
import { chronoDates } from './chrono-dates';
import { type GoldText, type ScoredDate, scoreDates } from './date-scores';

const shared = process.env.BACKSTORY_SHARED ?? '../shared';

function languageSet(name: string): GoldText[] {
  const folder = join(shared, 'language', name);
  return readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ file, published, dates }) => ({
      name: file,
      text: readFileSync(join(folder, 'docs', file), 'utf8'),
      published,
      gold: dates,
    }));
}

function stories(): GoldText[] {
  const folder = join(shared, 'stories');
  return readdirSync(folder)
    .filter((name) => /^\d\d-.*\.json$/.test(name))
    .map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
    .map(({ name, text, published, gold }) => ({ name, text, published: published ?? undefined, gold: gold.dates }));
}

const nobody = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));
const ours = (text: string, published: string | undefined): ScoredDate[] =>
  readStory({ text, ...(published ? { published } : {}) }, nobody).dates;

const percent = (value: number) => (100 * value).toFixed(1).padStart(6);

function printScores(name: string, documents: GoldText[]): void {
  console.log(`\n${name}: ${documents.length} texts, F1 in % (calendar: recall behind it)`);
  for (const [who, find] of [
    ['backstory', ours],
    ['chrono-node', chronoDates],
  ] as const) {
    const { strict, relaxed, value, calendar } = scoreDates(
      documents.map(({ text, published, gold }) => ({ gold, found: find(text, published) })),
    );
    console.log(
      `  ${who.padEnd(12)} strict${percent(strict.f1)}  relaxed${percent(relaxed.f1)}  value${percent(value.f1)}  calendar${percent(calendar.f1)} (${percent(calendar.recall).trim()})`,
    );
  }
}

const PARAGRAPH = `The two ministers met in Geneva on Tuesday, 14 May 2019, and will meet again next month, officials said.
The accord, signed in July 1991 after nine years of talks, was due to lapse in February but was extended for five years.
"We have waited since 2014," the envoy told reporters last week. Inspectors counted 1,550 warheads at 18 sites a year.\n\n`;

/** Median time of a call in milliseconds, once warm. */
function median(run: () => unknown, times: number): number {
  for (let index = 0; index < 3; index += 1) run();
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return took[Math.floor(times / 2)] ?? 0;
}

function printSpeed(): void {
  console.log('\nspeed, warm (median)');
  for (const [size, times] of [
    [6_000, 21],
    [200_000, 7],
  ] as const) {
    const text = PARAGRAPH.repeat(Math.ceil(size / PARAGRAPH.length)).slice(0, size);
    const reading = openReading({ text, published: '2019-05-14' });
    const own = median(() => findDates(reading), times);
    const other = median(() => chronoDates(text, '2019-05-14'), times);
    console.log(
      `  ${String(size / 1000).padStart(3)} KB  backstory ${own.toFixed(2)} ms  chrono-node ${other.toFixed(2)} ms  ratio ${(own / other).toFixed(2)}`,
    );
  }
}

if (existsSync(join(shared, 'language'))) {
  printScores('stories', stories());
  printScores('meantime', languageSet('meantime'));
  printScores('gum-news (calendar dates only: read recall)', languageSet('gum-news'));
} else console.log(`no development sets at ${shared}: scores skipped`);
printSpeed();
