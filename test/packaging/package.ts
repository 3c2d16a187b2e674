// `npm run package`: from the built extension to what the stores ask for, in `dist/packages`. With `-- --prove` it shows
// that the source archive alone makes the same.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { proveArchive } from './prove';
import { sourceFiles } from './source-files';
import { zipFiles } from './zip';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PACKAGES = path.join(ROOT, 'dist/packages');

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
}

function write(name: string, folder: string, files: readonly string[]): void {
  const zip = zipFiles(new Map(files.map((file) => [file, readFileSync(path.join(folder, file))])));
  const file = `backstory-${name}-${packageJson.version}.zip`;
  writeFileSync(path.join(PACKAGES, file), zip);
  console.log(`dist/packages/${file}: ${files.length} files, ${Math.round(zip.length / 1024)} KB`);
}

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
for (const browser of ['chrome', 'firefox']) {
  const built = path.join(ROOT, 'dist', browser);
  write(browser, built, filesBelow(built));
}
write('source', ROOT, sourceFiles(ROOT));
if (process.argv.includes('--prove')) proveArchive(PACKAGES);
