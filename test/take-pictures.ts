// `npm run pictures`: takes the README's and the stores' pictures from the built extension in a real browser.
import { mkdirSync } from 'node:fs';
import { AS_POPUP } from './as-popup';
import { open } from './e2e/harness';
import { servePages } from './e2e/serve-pages';

/** The size that both stores ask for. */
const STORE = { width: 1280, height: 800 };
const STORE_PICTURES = 'docs/store/pictures';
/** The timeline has come to the story's day. */
const AT_DAY = 'document.querySelector(".dayrow")?.getBoundingClientRect().bottom <= innerHeight';

mkdirSync(STORE_PICTURES, { recursive: true });
const server = await servePages();
const driven = await open('chrome', { width: 1000, height: 760 });
try {
  const page = await driven.browser.newPage();
  const url = `${server.origin}/sochi.html`;
  await page.goto(url);
  const name = await page.waitForSelector('backstory-mark');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('.text')?.scrollIntoView());
  await name?.hover();
  await page.waitForSelector('backstory-card');
  await page.screenshot({ path: 'docs/pictures/card.png' });
  const popup = await driven.popupFor(url);
  await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
  await popup.evaluateOnNewDocument(AS_POPUP);
  await popup.reload();
  await popup.waitForFunction(AT_DAY);
  await popup.screenshot({ path: 'docs/pictures/popup.png' });

  await page.bringToFront();
  await page.setViewport(STORE);
  await page.mouse.move(0, 0);
  await name?.hover();
  await page.waitForSelector('backstory-card');
  await page.screenshot({ path: `${STORE_PICTURES}/1-card.png` });
  const desk = await driven.popupFor(url);
  await desk.setViewport(STORE);
  await desk.waitForFunction(AT_DAY);
  await desk.evaluate(() => scrollTo(0, 0));
  await desk.screenshot({ path: `${STORE_PICTURES}/2-timeline.png` });
  await desk.locator('#tab-people').click();
  await desk.waitForSelector('.rows');
  await desk.screenshot({ path: `${STORE_PICTURES}/3-people.png` });
  const options = await driven.extensionPage('src/extension/options/index.html');
  await options.setViewport(STORE);
  await options.waitForSelector('#reading');
  await options.screenshot({ path: `${STORE_PICTURES}/4-options.png` });
} finally {
  await driven.browser.close();
  await server.close();
}
