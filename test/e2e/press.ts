import type { Page } from 'puppeteer-core';

/** Presses the first element of a kind whose text begins with or holds these words. */
export async function press(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (kind, text) => [...document.querySelectorAll(kind)].some((one) => one.textContent?.includes(text)),
    {},
    selector,
    words,
  );
  await page.$$eval(
    selector,
    (found, text) => {
      const element = found.find((one) => one.textContent?.includes(text));
      if (element instanceof HTMLElement) element.click();
    },
    words,
  );
}
