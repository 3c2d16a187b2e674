// Packages for the stores: complete, and the same bytes wherever they are made.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { sourceFiles } from '../packaging/source-files';

const ROOT = path.resolve(import.meta.dirname, '../..');
const made = mkdtempSync(path.join(tmpdir(), 'backstory-packages-'));
const environment = { ...process.env };
// Vitest sets them, and builds ask for them.
delete environment.VITEST;
delete environment.NODE_ENV;

/** Puts files into a folder of their own, with this project's packages beside them. */
function layOut(name: string, files: Iterable<[string, Uint8Array]>): string {
  const root = path.join(made, name);
  for (const [file, bytes] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), bytes);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  return root;
}

function packagesOf(root: string): Map<string, Uint8Array> {
  execFileSync('npm', ['run', '-s', 'package'], { cwd: root, stdio: 'pipe', env: environment });
  const folder = path.join(root, 'dist/packages');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

let packages: Map<string, Uint8Array>;
const contents = (which: string) =>
  unzipSync(packages.get(`backstory-${which}-${packageJson.version}.zip`) ?? new Uint8Array());

beforeAll(() => {
  // Not in this project's own folder: other tests use its built extension meanwhile.
  const source = sourceFiles(ROOT).map((file): [string, Uint8Array] => [file, readFileSync(path.join(ROOT, file))]);
  packages = packagesOf(layOut('first', source));
}, 300_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));

test('there is a package for each store and one of the source', () => {
  expect([...packages.keys()].sort()).toEqual(
    ['chrome', 'firefox', 'source'].map((which) => `backstory-${which}-${packageJson.version}.zip`),
  );
});

test.each(['chrome', 'firefox'])('the package for %s is whole and carries the notices', (browser) => {
  const files = contents(browser);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  expect(manifest.version).toBe(packageJson.version);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  for (const icon of Object.values<string>(manifest.icons)) expect(files).toHaveProperty([icon]);
  expect(files).toHaveProperty([manifest.action.default_popup]);
  const notice = strFromU8(files['THIRD-PARTY.txt'] ?? new Uint8Array());
  for (const name of Object.keys(packageJson.dependencies)) expect(notice).toContain(`\n${name} `);
  expect(notice).toContain('Kevin Atkinson');
});

test('the command line carries the notices of what is bundled in it', () => {
  const folder = path.join(made, 'first');
  execFileSync('npx', ['vite', 'build', '--mode', 'cli'], { cwd: folder, stdio: 'pipe', env: environment });
  const program = readFileSync(path.join(folder, 'dist/cli/backstory.js'), 'utf8');
  const notice = readFileSync(path.join(folder, 'dist/cli/THIRD-PARTY.txt'), 'utf8');
  // The parser of pages is bundled in the program alone; what draws the extension's pages is not in it.
  expect(program).toMatch(/parseFromString/);
  for (const name of ['linkedom', 'htmlparser2', 'css-select', 'entities']) expect(notice).toContain(`\n${name} `);
  for (const name of ['preact', '@floating-ui/dom']) expect(notice).not.toContain(`\n${name} `);
  expect(notice).toMatch(/Copyright[\s\S]*Permission is hereby granted/);
  expect(notice).toContain('Kevin Atkinson');
});

test('the source archive alone makes the same bytes in another place', () => {
  const again = packagesOf(layOut('again', Object.entries(contents('source'))));
  for (const [name, bytes] of packages) expect(Buffer.compare(again.get(name) ?? Buffer.alloc(0), bytes), name).toBe(0);
}, 300_000);
