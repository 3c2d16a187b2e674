import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Proves that the source archive is all one needs: unpacks it into an empty folder, installs what its lock file names,
 * packages there, and compares byte by byte.
 * @param packages the folder with the three zips
 * @throws Error where a package comes out different, or anything on the way fails
 */
export function proveArchive(packages: string): void {
  const began = performance.now();
  // Vite, which runs this script, sets it, and builds ask for it.
  const { NODE_ENV: _, ...env } = process.env;
  const root = mkdtempSync(path.join(tmpdir(), 'backstory-proof-'));
  try {
    const names = readdirSync(packages);
    const source = names.find((name) => name.startsWith('backstory-source-')) ?? '';
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(path.join(packages, source))))) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), bytes);
    }
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', env });
    const installed = performance.now();
    execFileSync('npm', ['run', '-s', 'package'], { cwd: root, stdio: 'inherit', env });
    for (const name of names) {
      const again = readFileSync(path.join(root, 'dist/packages', name));
      if (Buffer.compare(again, readFileSync(path.join(packages, name))) !== 0)
        throw new Error(`${name}: made from the archive alone, it came out different`);
    }
    const seconds = (since: number) => Math.round((performance.now() - since) / 1000);
    console.log(`the archive alone makes the same ${names.length} packages`);
    console.log(`npm ci and packaging took ${seconds(began)} s, packaging ${seconds(installed)} s of it`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
