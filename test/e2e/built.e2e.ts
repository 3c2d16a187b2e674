// What stands in the built extensions: how much it is, and what must not be there. Needs no browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const DIST = path.resolve(import.meta.dirname, '../../dist');

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  const folder = path.join(DIST, browser);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    : [];
  const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const scripts = files.filter((file) => file.endsWith('.js'));
  const gzipped = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0) / 1024;

  const AT_ONCE = /(?:from|import|src=|href=)\s*["'`]([^"'`]+\.(?:js|css))["'`]/g;
  const WHEN_ASKED_FOR = /import\(\s*["'`]([^"'`]+\.js)["'`]\s*\)/g;

  /** A file and every script and style that it brings with it. */
  function withImports(start: string, imports = [AT_ONCE]): string[] {
    const reached = new Set([start]);
    for (const file of reached)
      for (const [, found = ''] of imports.flatMap((one) => [...textOf(file).matchAll(one)])) {
        const base = found.startsWith('/') ? '' : path.dirname(file);
        const target = path.join(base, found).replace(/^\//, '');
        if (files.includes(target)) reached.add(target);
      }
    return [...reached];
  }
  const page = (name: string) => withImports(`src/extension/${name}/index.html`);

  test('was built', () => {
    expect(files).toContain('manifest.json');
    expect(scripts.length).toBeGreaterThan(5);
    expect(page('popup').length).toBeGreaterThan(4);
  });

  // KB gzipped. The detector runs on every page, the reader on every story; the rest stays in our own pages and worker.
  test.each([
    ['the detector', () => ['src/extension/detect.iife.js'], 1.5],
    ['the reader', () => ['src/extension/reader.iife.js'], 64],
    ['the popup with its styles', () => page('popup'), 56],
    ['the options with their styles', () => page('options'), 56],
    ['what writes citations', () => ['assets/citation.js'], 44],
    ['the knowledge', () => ['knowledge.json'], 350],
  ] as const)('%s is no larger than it may be', (_, names, most) => {
    const size = gzipped(names());
    expect(size).toBeGreaterThan(0.1);
    expect(size).toBeLessThanOrEqual(most);
  });

  test('the background is no larger than it may be', () => {
    const { background } = JSON.parse(textOf('manifest.json'));
    const entry: string = background.service_worker ?? background.scripts[0];
    const own = withImports(entry);
    expect(own.length).toBeGreaterThan(2);
    expect(gzipped(own)).toBeLessThanOrEqual(210);
  });

  test('what writes citations cannot ask the network', () => {
    expect(textOf('assets/citation.js')).not.toMatch(/\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket/);
  });

  test('no script writes raw HTML, or runs texts as code', () => {
    const writes = /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
    expect(scripts.filter((file) => writes.test(textOf(file)))).toEqual([]);
  });

  test('no page can fetch anything of it', () => {
    expect(JSON.parse(textOf('manifest.json'))).not.toHaveProperty('web_accessible_resources');
  });

  test('every script is used', () => {
    const manifest = textOf('manifest.json');
    const own = ['popup', 'options', 'panel', 'welcome', 'sample'].flatMap(page);
    const entries = scripts.filter((file) => manifest.includes(file));
    const used = new Set([...own, ...entries].flatMap((file) => withImports(file, [AT_ONCE, WHEN_ASKED_FOR])));
    const injected = new Set(
      [...used].flatMap((file) => [...textOf(file).matchAll(/[\w/.-]+\.iife\.js/g)].map(String)),
    );
    const unused = scripts.filter((file) => !used.has(file) && ![...injected].some((name) => name.endsWith(file)));
    expect(unused).toEqual([]);
  });
});
