// Reads a made-up archive with the built command line, and prints speed and memory: `npm run bench:archive -- 100000 2`
// (stories, threads). Speed stands beside compromise with chrono-node, which find people and dates alone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { analyzeLine } from '../../src/cli/analyze-line';
import { compileKnowledge } from '../../src/knowledge/compile';
import { openLibrary } from '../../src/knowledge/library';
import { buildMatcher } from '../../src/story/matcher';
import { chronoDates } from './chrono-dates';
import { compromisePeople } from './compromise-people';
import { medianTime } from './cpu-time';
import { madeUpStory } from './made-up-stories';

const [count = 20_000, jobs = 1] = process.argv.slice(2).map(Number);

/** Memory that a process holds, in MB (Linux). */
const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

async function readArchive(): Promise<void> {
  const args = ['dist/cli/backstory.js', 'analyze', '--stdin', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const memory: number[] = [];
  let answered = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    const before = answered;
    for (const byte of chunk) if (byte === 10) answered++;
    const step = Math.max(1, Math.floor(count / 20));
    if (Math.floor(before / step) < Math.floor(answered / step) && child.pid) memory.push(memoryOf(child.pid));
  });
  const ended = once(child, 'exit');
  for (let number = 0; number < count; number++)
    if (!child.stdin.write(`${JSON.stringify(madeUpStory(number))}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await ended;
  console.log(`${answered} of ${count} stories answered, ${jobs} threads`);
  console.log(`memory at every twentieth, MB: ${memory.map((each) => each.toFixed(0)).join(' ')}`);
}

function compareSpeed(): void {
  const matcher = buildMatcher(openLibrary(compileKnowledge().knowledge));
  const stories = Array.from({ length: 300 }, (_, number) => madeUpStory(number));
  const lines = stories.map((story) => JSON.stringify(story));
  const ours = medianTime(() => {
    for (const line of lines) analyzeLine(line, matcher);
  }, 5);
  const theirs = medianTime(() => {
    for (const { text, published } of stories) {
      compromisePeople(text);
      chronoDates(text, published);
    }
  }, 5);
  const speed = (time: number) => ((1000 * stories.length) / time).toFixed(0);
  console.log(
    `stories a second of processor time: backstory ${speed(ours)}, compromise with chrono-node ${speed(theirs)}: ${(theirs / ours).toFixed(1)} times`,
  );
}

compareSpeed();
await readArchive();
