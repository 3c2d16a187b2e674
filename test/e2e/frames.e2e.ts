import type { Frame, Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { press } from './press';
import { inSession } from './session';

/** A page that is no story, around a story in a frame and two frames that only hold many words. */
const around = (story: string, size: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Reading room</title></head><body>
<h1>Reading room</h1><p>Items on loan: 3</p>
<iframe srcdoc="${'<p>Nobody sees these words, of which there are more than in any story.</p>'.repeat(200)}" style="display:none"></iframe>
<iframe srcdoc="${'<p>Buy two and get the third for nothing, today and tomorrow alone.</p>'.repeat(200)}" width="160" height="160"></iframe>
<iframe id="story" src="${story}" ${size}></iframe></body></html>`;

inBothBrowsers((kind) => {
  const session = inSession(kind);
  afterEach(() => session.forget());

  const site = {
    same: () => session.server.origin,
    other: () => session.server.origin.replace('127.0.0.1', 'localhost'),
  };

  /** Opens a page around the story, from its own site or another one. */
  async function visit(path: string, from: keyof typeof site, size: string): Promise<{ page: Page; frame: Frame }> {
    session.server.put(path, around(`${site[from]()}/sochi.html`, size));
    const page = await session.visit(path);
    const frame = await page.waitForFrame((one) => one.url().endsWith('/sochi.html'));
    await frame.waitForSelector('.text p');
    return { page, frame };
  }

  const marked = (frame: Frame) => frame.$$eval('backstory-mark', (marks) => marks.map((mark) => mark.textContent));

  describe.each(['same', 'other'] as const)('a story in a frame from the %s site', (from) => {
    test('is read when the reader asks, and given back when switched off', async () => {
      const path = `/room-${from}.html`;
      const { page, frame } = await visit(path, from, 'width="900" height="500"');
      const original = await frame.$eval('body', (body) => body.outerHTML);
      let popup = await session.popupOn(page);
      await press(popup, '.empty button', 'Read');
      await page.bringToFront();
      await frame.waitForSelector('backstory-mark');
      await expect
        .poll(() => marked(frame).then((names) => names.slice(0, 3)))
        .toEqual(['Mike Pompeo', 'Sergei Lavrov', 'Donald Trump']);
      expect(await page.$$('backstory-mark')).toHaveLength(0);

      await frame.locator('h1').click();
      await frame.locator('backstory-mark').hover();
      await frame.waitForSelector('backstory-card');
      await page.keyboard.press('Escape');
      await expect.poll(() => frame.$$('backstory-card')).toHaveLength(0);

      // A popup that is opened anew still knows which frame was asked for.
      await popup.close();
      popup = await session.popupOn(page);
      await popup.waitForSelector('[role=tab]');
      expect(await popup.$eval('h1', (title) => title.textContent)).toBe('Pompeo and Lavrov test the ground in Sochi');
      await press(popup, '[role=tab]', 'People');
      await expect
        .poll(() => popup.$$eval('.n', (names) => names.map((name) => name.textContent)))
        .toContain('Wang Yi');

      const size = () => frame.$eval('.text p', (element) => getComputedStyle(element).fontSize);
      await press(popup, 'label', 'XL');
      await expect.poll(size).toBe('27px');

      await press(popup, '[role=tab]', 'Timeline');
      await press(popup, 'li button, li a', 'Fujairah');
      await page.bringToFront();
      await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(200);
      expect(await frame.evaluate(() => getSelection()?.anchorNode?.textContent)).toContain(
        'The U.A.E. said on May 12',
      );

      await popup.bringToFront();
      await press(popup, '.switches label:last-child input', '');
      await page.bringToFront();
      await expect.poll(() => frame.$eval('body', (body) => body.outerHTML)).toBe(original);
      await popup.bringToFront();
      await press(popup, '.switches label:last-child input', '');
      await page.bringToFront();
      await frame.waitForSelector('backstory-mark');
    });

    test('scrolls the page to a sentence where the frame is as tall as its story', async () => {
      const path = `/tall-${from}.html`;
      const { page } = await visit(path, from, 'width="900" height="4000"');
      const popup = await session.popupOn(page);
      await press(popup, '.empty button', 'Read');
      await press(popup, 'li button, li a', 'Fujairah');
      await page.bringToFront();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    });
  });

  test('the page itself is read where no frame holds more', async () => {
    session.server.put(
      '/most.html',
      `<!doctype html><title>Notes</title><body>${'<p>Sergei Lavrov spoke first, and Mike Pompeo answered him later in the same hall.</p>'.repeat(3)}
<iframe srcdoc="<p>One sentence of some length stands in the frame, and no more.</p>" width="600" height="300"></iframe>`,
    );
    const page = await session.visit('/most.html');
    const popup = await session.popupOn(page);
    await press(popup, '.empty button', 'Read');
    await page.bringToFront();
    await page.waitForSelector('backstory-mark');
  });
});
