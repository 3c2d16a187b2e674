// Many pages at once, and pages that go away in the middle: the others are read, and the background keeps answering.
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { storyPage } from '../bench/figures/story-page';
import { isLeftOut } from './find-browser';
import { inBothBrowsers, POPUP } from './harness';
import { API, CARD, inSession, MARK } from './session';

const TABS = 50;

/** Enough names that marking them takes many slices. */
const LONG_STORY = storyPage(
  Array.from(
    { length: 1500 },
    (_, n) =>
      `On day ${n + 1} of the talks Mike Pompeo and Sergei Lavrov spoke about the INF Treaty, and Dmitry Peskov said more.`,
  ).join('\n\n'),
);

const marks = (page: Page) => page.$$eval(MARK, (found) => found.length);

inBothBrowsers((kind) => {
  const session = inSession(kind);
  beforeAll(() => session.server.put('/long.html', LONG_STORY));

  test(`${TABS} tabs that come back at once are all read, behind the front one too`, async () => {
    const own = await session.own(POPUP);
    const urls = Array.from({ length: TABS }, (_, n) => `${session.server.origin}/sochi.html?tab=${n}`);
    await own.evaluate(
      `Promise.all(${JSON.stringify(urls)}.map((url) => ${API}.tabs.create({ url, active: false }))).then(() => undefined)`,
    );
    const restored = async () =>
      (await session.driven.browser.pages()).filter((page) => page.url().includes('sochi.html?tab='));
    await expect.poll(async () => (await restored()).length, { timeout: 60_000 }).toBe(TABS);
    session.closeLater(...(await restored()));
    const first = (await restored()).find((page) => page.url().endsWith('?tab=0'));
    if (!first) throw new Error('the first tab is gone');
    await first.bringToFront();
    await first.waitForSelector(MARK);
    const whole = await marks(first);
    for (const page of await restored()) await expect.poll(() => marks(page), { timeout: 60_000 }).toBe(whole);
    await first.locator(MARK).hover();
    await first.waitForSelector(CARD);
    await expect.poll(() => session.cardText(first)).toContain('Secretary of State');
  }, 180_000);

  test('pages closed in the middle of their marks leave the next page as quick to read', async () => {
    for (let round = 0; round < 5; round++) {
      const page = await session.visitStory(`/long.html?closed=${round}`);
      await page.close();
    }
    expect(await marks(await session.visitStory('/sochi.html?after-closing'))).toBeGreaterThan(0);
  });
});

describe.skipIf(isLeftOut('chrome'))('in Chromium, whose driver can kill a page', () => {
  const session = inSession('chrome');
  beforeAll(() => session.server.put('/long.html', LONG_STORY));

  test('a page killed while it is marked is read anew, and no other page notices', async () => {
    const { server, driven } = session;
    const other = await session.visit('/sochi.html?bystander');
    await other.waitForSelector(MARK);
    const before = await marks(other);
    const page = await driven.browser.newPage();
    session.closeLater(page);
    await page.goto(`${server.origin}/long.html`, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector(MARK);
    const devtools = await page.createCDPSession();
    const crashed = new Promise((done) => devtools.once('Inspector.targetCrashed', done));
    await devtools.send('Inspector.enable');
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.goto(`${server.origin}/long.html?again`, { waitUntil: 'domcontentloaded' });
    await page.waitForSelector(MARK);
    expect(await marks(other)).toBe(before);
  });
});
