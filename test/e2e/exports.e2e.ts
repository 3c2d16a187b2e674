import { read as readRis } from '@customcommander/ris';
import { parse as readBibtex } from '@retorquere/bibtex-parser';
import { parse } from 'csv-parse/sync';
import ical from 'node-ical';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { inSession } from './session';

inBothBrowsers((kind) => {
  const session = inSession(kind);
  let desk: Page;

  beforeAll(async () => {
    const story = await session.driven.browser.newPage();
    await story.goto(`${session.server.origin}/sochi.html`);
    desk = await session.driven.popupFor(`${session.server.origin}/sochi.html`);
    await desk.waitForSelector('.tl .said');
    // Keeps what would be saved, under its file name.
    await desk.evaluate(() => {
      const saved: Record<string, Promise<string>> = {};
      Reflect.set(globalThis, 'saved', saved);
      const blobs = new Map<string, Blob>();
      URL.createObjectURL = (blob: Blob) => {
        const address = `blob:${blobs.size}`;
        blobs.set(address, blob);
        return address;
      };
      HTMLAnchorElement.prototype.click = function () {
        const blob = blobs.get(this.href);
        if (blob) saved[this.download.replace(/^.*-timeline\./, '')] = blob.text();
      };
    });
  });

  async function saved(item: number, ending: string): Promise<string> {
    await desk.evaluate(() => document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click());
    await desk.waitForSelector('[role=menuitem]');
    await desk.evaluate((at) => document.querySelectorAll<HTMLElement>('[role=menuitem]')[at]?.click(), item);
    const file = () => desk.evaluate((name) => Reflect.get(globalThis, 'saved')[name] ?? '', ending);
    await expect.poll(file).not.toBe('');
    return await file();
  }

  test('plain text, on the clipboard, and it is said that it is there', async () => {
    await desk.bringToFront();
    await desk.evaluate(() => document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus());
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('[role=menuitem]');
    await desk.keyboard.press('Enter');
    await expect
      .poll(() => desk.$$eval('[role=status]', (all) => all.map((one) => one.textContent).join(' ')))
      .toContain('Copied');
    // Pasted as a reader does it: pages may not read the clipboard themselves.
    await desk.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste';
      document.body.append(field);
      field.focus();
    });
    await desk.keyboard.down('Control');
    await desk.keyboard.press('KeyV', kind === 'chrome' ? { commands: ['Paste'] } : {});
    await desk.keyboard.up('Control');
    const pasted = () => desk.$eval('#paste', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
    await expect.poll(pasted).toContain('Pompeo and Lavrov test the ground in Sochi');
    expect(await pasted()).toContain('13 May 2019: ');
    await desk.$eval('#paste', (field) => field.remove());
  });

  test('what is printed is the story’s head and the whole timeline, without the controls', async () => {
    await desk.evaluate(() => {
      window.print = () => Reflect.set(globalThis, 'printed', true);
    });
    await desk.evaluate(() => document.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click());
    await desk.waitForSelector('[role=menuitem]');
    await desk.evaluate(() => document.querySelector<HTMLElement>('[role=menuitem]:last-of-type')?.click());
    expect(await desk.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(true);
    if (kind === 'firefox') return;
    await desk.emulateMediaType('print');
    const seen = (selector: string) =>
      desk.$$eval(selector, (all) => all.map((one) => one.checkVisibility() && one.getClientRects().length > 0));
    for (const control of ['.top', '.tabs', '.tools', '.strip', '.bottom'])
      expect(await seen(control), control).toEqual([false]);
    expect(await seen('.story h1')).toEqual([true]);
    const lines = await seen('.tl > li');
    expect(lines.length).toBeGreaterThan(14);
    expect(lines).not.toContain(false);
    const cut = await desk.$$eval('.scroll', (all) => all.map((one) => one.scrollHeight > one.clientHeight + 1));
    expect(cut).toEqual([false]);
    await desk.emulateMediaType('screen');
  });

  test('Markdown', async () => {
    expect(await saved(1, 'md')).toContain('**14 May 2019, the day of this story**');
  });

  test('a spreadsheet that a CSV parser reads, each entry of the story with a link to its sentence', async () => {
    const rows: Record<string, string>[] = parse(await saved(2, 'csv'), { columns: true, bom: true });
    const told = rows.filter(({ source }) => source === 'story');
    expect(told.length).toBeGreaterThan(8);
    for (const { link } of told) expect(link).toContain('/sochi.html#:~:text=');
  });

  test('a link of an export opens the page at its sentence', async () => {
    const rows: Record<string, string>[] = parse(await saved(2, 'csv'), { columns: true, bom: true });
    const last = rows
      .filter(({ source, text }) => source === 'story' && /ships were sabotaged/.test(text ?? ''))
      .at(-1);
    const page = await session.driven.browser.newPage();
    await page.goto(last?.link ?? '', { waitUntil: 'domcontentloaded' });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.close();
  });

  test('a calendar that an iCalendar parser reads', async () => {
    const events = Object.values(ical.sync.parseICS(await saved(3, 'ics'))).filter((part) => part?.type === 'VEVENT');
    expect(events.length).toBeGreaterThan(8);
  });

  test('data as JSON', async () => {
    const data = JSON.parse(await saved(4, 'json'));
    expect(data.story).toMatchObject({ published: '2019-05-14', title: 'Pompeo and Lavrov test the ground in Sochi' });
  });

  test('citations that a reference manager reads', async () => {
    const title = 'Pompeo and Lavrov test the ground in Sochi';
    const [entry] = readBibtex(await saved(5, 'bib'), { sentenceCase: false }).entries;
    expect(entry?.fields).toMatchObject({ title, date: '2019-05-14' });
    // That parser knows no line ends but those of Unix.
    const [record] = readRis((await saved(6, 'ris')).replaceAll('\r\n', '\n'));
    expect(record).toMatchObject({ T1: [title], Y1: ['2019/5/14/'] });
    const [item] = JSON.parse(await saved(7, 'csl.json'));
    expect(item).toMatchObject({ title, issued: { 'date-parts': [[2019, 5, 14]] } });
  });
});
