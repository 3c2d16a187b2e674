// `npm run pictures`: takes the README's pictures from the built extension in a real browser.
import { open } from './e2e/harness';
import { servePages } from './e2e/serve-pages';

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
  await popup.waitForSelector('.tl');
  await popup.screenshot({ path: 'docs/pictures/popup.png' });
} finally {
  await driven.browser.close();
  await server.close();
}
