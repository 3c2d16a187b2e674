// Packages for the stores: complete, and the same bytes wherever they are made.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(path.join(tmpdir(), 'backstory-source-'));
const environment = { ...process.env };
// Vitest sets them, and builds ask for them.
delete environment.VITEST;
delete environment.NODE_ENV;

function packagesOf(root: string): Map<string, Uint8Array> {
  execFileSync('npm', ['run', '-s', 'package'], { cwd: root, stdio: 'pipe', env: environment });
  const folder = path.join(root, 'dist/packages');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

let packages: Map<string, Uint8Array>;
const contents = (which: string) =>
  unzipSync(packages.get(`backstory-${which}-${packageJson.version}.zip`) ?? new Uint8Array());

beforeAll(() => {
  packages = packagesOf(ROOT);
}, 300_000);
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

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

test('the source archive alone makes the same bytes in another place', () => {
  for (const [name, bytes] of Object.entries(contents('source'))) {
    mkdirSync(path.dirname(path.join(elsewhere, name)), { recursive: true });
    writeFileSync(path.join(elsewhere, name), bytes);
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
  const again = packagesOf(elsewhere);
  for (const [name, bytes] of packages) expect(Buffer.compare(again.get(name) ?? Buffer.alloc(0), bytes), name).toBe(0);
}, 300_000);
