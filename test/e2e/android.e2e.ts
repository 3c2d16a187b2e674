// Firefox for Android: no keys, no windows, no sidebar, and the popup fills a tab. No driver reaches a phone, so a
// Firefox of this machine goes without those parts, in a phone's window.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLeftOut } from './find-browser';
import { type Driven, open } from './harness';
import { type PageServer, servePages } from './serve-pages';

const BUILT = path.resolve(import.meta.dirname, '../../dist/firefox');
/** Runs before anything of ours. */
const WITHOUT = `for (const part of ['commands', 'windows', 'sidebarAction'])
  Object.defineProperty(browser, part, { value: undefined });`;
const PHONE = { width: 360, height: 740 };

/** A copy of the built extension that finds what a phone has. */
function asOnAndroid(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'backstory-android-'));
  cpSync(BUILT, dir, { recursive: true });
  writeFileSync(path.join(dir, 'without.js'), WITHOUT);
  const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
  manifest.background.scripts.unshift('without.js');
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
    const page = path.join(dir, file);
    writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="/without.js"></script>'));
  }
  return dir;
}

describe.skipIf(isLeftOut('firefox'))('as on a phone', () => {
  let driven: Driven;
  let server: PageServer;
  let dir: string;
  let story: Page;
  let desk: Page;

  beforeAll(async () => {
    server = await servePages();
    dir = asOnAndroid();
    driven = await open('firefox', { dir, ...PHONE });
    story = await driven.browser.newPage();
    await story.setViewport({ ...PHONE, hasTouch: true });
    await story.goto(`${server.origin}/sochi.html`);
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
    if (dir) rmSync(dir, { recursive: true });
  });

  test('a story is read and marked', async () => {
    await story.waitForSelector('backstory-mark');
  });

  test('the popup fills a tab, offers no side panel, and does everything else', async () => {
    desk = await driven.popupFor(`${server.origin}/sochi.html`);
    await desk.setViewport(PHONE);
    await desk.waitForSelector('.tl .said');
    expect(await desk.evaluate(() => document.documentElement.className)).toBe('tab');
    // Above it stand what the knowledge base adds and the story's own past.
    await expect
      .poll(() =>
        desk.$eval('.dayrow', (row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return scrollY > 0 && top >= 0 && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    expect(await desk.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await desk.$('button[aria-label="Side panel"]')).toBeNull();
    expect(await desk.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await desk.evaluate(() => document.querySelector<HTMLElement>('input[value=LG]')?.click());
    await expect
      .poll(() => story.$eval('.text p', (paragraph) => paragraph.getAttribute('style') ?? ''))
      .toContain('font-size');
  });

  test('whatever a finger is to press is large enough for it (WCAG 2.5.8)', async () => {
    for (const tab of ['timeline', 'people', 'treaties']) {
      await desk.evaluate((id) => document.querySelector<HTMLElement>(`#tab-${id}`)?.click(), tab);
      const small = await desk.$$eval('button, select, label:has(input)', (all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest('.strip, .vh'))
          .map((one) => ({ said: one.textContent || one.ariaLabel, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ said, box }) => `${said}: ${box.width} × ${box.height}`),
      );
      expect(small, tab).toEqual([]);
    }
  });

  test('the options open, without keys to change', async () => {
    const options = await driven.extensionPage('src/extension/options/index.html');
    await options.waitForSelector('#data');
    expect(await options.$('#keyboard')).toBeNull();
    expect(await options.$('a[href="#keyboard"]')).toBeNull();
    await options.close();
  });
});
