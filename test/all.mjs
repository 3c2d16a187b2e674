// `npm test`: everything, one step after the other. The last line says how much passed and how much failed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scratch = mkdtempSync(path.join(tmpdir(), 'backstory-'));
let passed = 0;
let failed = 0;

function step(name, command, args) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (status === 0) passed++;
  else failed++;
}

/** Runs a project of tests and counts each test. What it prints comes in one piece, since two may run at a time. */
async function tests(name, project, options = [], env = {}) {
  const report = path.join(scratch, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const started = Date.now();
  const child = spawn('npx', ['vitest', 'run', '--project', project, ...reporters, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (printed += piece));
  const green = (await once(child, 'close'))[0] === 0;
  console.log(printed);
  console.log(`${green ? 'ok  ' : 'FAIL'} ${name} tests (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += green ? numFailedTests : Math.max(1, numFailedTests, numFailedTestSuites > numFailedTests ? 1 : 0);
  } catch {
    failed++;
  }
}

/** Tests of the built command line and the packages need no browser: they run once, beside the quicker one. */
const NO_BROWSER = ['built', 'cli', 'package'].map((name) => `--exclude=test/e2e/${name}.e2e.ts`);

step('browsers', process.execPath, ['test/install-browsers.mjs']);
step('type check', 'npx', ['tsc', '-p', '.']);
step('lint', 'npx', ['biome', 'check', '--diagnostic-level=error']);
step('unused code', 'npx', ['knip']);
step('knowledge base', 'npm', ['run', '-s', 'check:knowledge']);
step('build', 'npm', ['run', '-s', 'build']);
step('store lint', 'npx', ['web-ext', 'lint', '-s', 'dist/firefox', '--warnings-as-errors']);
await tests('unit', 'unit');
await Promise.all([
  tests('Chromium', 'e2e', [], { BROWSER: 'chrome' }),
  tests('Firefox', 'e2e', NO_BROWSER, { BROWSER: 'firefox' }),
]);
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
