// Makes sure that Chromium and Firefox are here: installs them on Debian as root, else says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./test/e2e/find-browser.ts', { configFile: false, logLevel: 'error' });
const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' };
const missing = () => Object.keys(PACKAGES).filter((kind) => !module.findBrowser(kind));

const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
if (missing().length > 0 && canInstall) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wanted = [...missing().map((kind) => PACKAGES[kind]), 'fonts-dejavu-core'];
  console.log(`installing ${wanted.join(', ')}`);
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env, stdio: 'inherit' });
}
for (const kind of missing())
  console.log(
    `${kind} is missing: install it (Debian: apt-get install ${PACKAGES[kind]}) or set ${kind.toUpperCase()}_PATH`,
  );
if (missing().length > 0 && process.env.CI) process.exitCode = 1;
