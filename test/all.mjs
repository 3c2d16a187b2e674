// `npm test`: everything, in two rows beside each other. The last line says how much passed and how much failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scratch = mkdtempSync(path.join(tmpdir(), 'backstory-'));
let passed = 0;
let failed = 0;

/** Runs a command. What it prints comes in one piece, since two may run at a time, and then whether it went well. */
async function run(name, command, args, env = {}) {
  const started = Date.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (printed += piece));
  const green = (await once(child, 'close'))[0] === 0;
  if (printed) console.log(printed.trimEnd());
  console.log(`${green ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return green;
}

/** A command that passes or fails as a whole. */
async function step(name, command, args) {
  if (await run(name, command, args)) passed++;
  else failed++;
}

/** Runs a project of tests and counts each test. */
async function tests(name, project, options = [], env = {}) {
  const report = path.join(scratch, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const green = await run(
    `${name} tests`,
    'npx',
    ['vitest', 'run', '--project', project, ...reporters, ...options],
    env,
  );
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that could not be loaded or set up has no failed test.
    const withoutTest = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    );
    passed += numPassedTests;
    failed += Math.max(green ? 0 : 1, numFailedTests + withoutTest.length);
  } catch {
    failed++;
  }
}

/** One after the other. */
async function row(...steps) {
  for (const each of steps) await each();
}

/** Tests of the built command line and the packages need no browser: they run once, beside the quicker one. */
const NO_BROWSER = ['built', 'cli', 'package'].map((name) => `--exclude=test/e2e/${name}.e2e.ts`);

await step('browsers', process.execPath, ['test/install-browsers.mjs']);
await Promise.all([
  row(
    () => step('build', 'npm', ['run', '-s', 'build']),
    () => step('store lint', 'npx', ['web-ext', 'lint', '-s', 'dist/firefox', '--warnings-as-errors']),
  ),
  row(
    () => step('type check', 'npx', ['tsc', '-p', '.']),
    () => step('lint', 'npx', ['biome', 'check', '--diagnostic-level=error']),
    () => step('unused code', 'npx', ['knip']),
    () => step('knowledge base', 'npm', ['run', '-s', 'check:knowledge']),
  ),
]);
// Firefox takes longest.
await Promise.all([
  tests('Firefox', 'e2e', NO_BROWSER, { BROWSER: 'firefox' }),
  row(
    () => tests('Chromium', 'e2e', [], { BROWSER: 'chrome' }),
    () => tests('unit', 'unit'),
  ),
]);
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
