// What axe says of the extension's own pages.
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './harness';
import { press } from './own-pages';
import { inSession } from './session';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe');
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
  });
}

inBothBrowsers((kind) => {
  const session = inSession(kind);

  test.each([
    ['options', 'src/extension/options/index.html', '#keyboard'],
    ['welcome', 'src/extension/welcome/index.html', 'backstory-mark'],
    ['sample', 'src/extension/sample/index.html', '[role=tab]'],
  ])('axe finds no fault with the page %s', async (_, file, ready) => {
    const page = await session.own(file);
    await page.waitForSelector(ready);
    expect(await faults(page)).toEqual([]);
  });

  test('axe finds no fault with the popup, on any of its tabs', async () => {
    const desk = await session.popupOn(await session.visitStory('/sochi.html'));
    await desk.waitForSelector('[role=tab]');
    expect(await faults(desk)).toEqual([]);
    for (const tab of ['people', 'treaties']) {
      await press(desk, `#tab-${tab}`);
      await desk.waitForSelector('.rows');
      expect(await faults(desk)).toEqual([]);
    }
  });
});
