// `npm test`: everything, one step after the other. The last line says how much passed and how much failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const scratch = mkdtempSync(path.join(tmpdir(), 'backstory-'));
let passed = 0;
let failed = 0;

function run(name, command, args, env = {}) {
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function step(name, command, args) {
  if (run(name, command, args)) passed++;
  else failed++;
}

/** Runs a project of tests and counts each test. */
function tests(project) {
  const report = path.join(scratch, `${project}.json`);
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const green = run(`${project} tests`, 'npx', args);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += green ? numFailedTests : Math.max(1, numFailedTests, numFailedTestSuites > numFailedTests ? 1 : 0);
  } catch {
    failed++;
  }
}

step('browsers', process.execPath, ['test/install-browsers.mjs']);
step('type check', 'npx', ['tsc', '-p', '.']);
step('lint', 'npx', ['biome', 'check', '--diagnostic-level=error']);
step('unused code', 'npx', ['knip']);
step('knowledge base', 'npm', ['run', '-s', 'check:knowledge']);
step('build', 'npm', ['run', '-s', 'build']);
step('store lint', 'npx', ['web-ext', 'lint', '-s', 'dist/firefox', '--warnings-as-errors']);
tests('unit');
tests('e2e');
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
