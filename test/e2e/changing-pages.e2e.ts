import type { Page } from 'puppeteer-core';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { hydratingStory } from '../pages/hydrating-story';
import { bundle } from './bundle';
import { inBothBrowsers } from './harness';
import { API, inSession } from './session';

const paragraphs = (who: string) =>
  [
    `${who} spoke for an hour about the New START treaty, and said that inspections should begin again before the year is out.`,
    `The talks, which have gone on since the spring, are held behind closed doors in a hotel by the lake, far from the city's centre.`,
    `Officials who know the file said that ${who} would return in two weeks with another offer, and that nobody expects a quick answer.`,
    `A delegation of scientists was in the room as well. They brought charts of what can be counted from above and what cannot be seen.`,
    `Asked whether the limits could hold without inspections, one of them said that trust is a poor instrument but a cheap one.`,
  ]
    .map((text) => `<p>${text}</p>`)
    .join('');

const story = (title: string, who: string) =>
  `<article><h1>${title}</h1><p class="byline">By Ada Example</p><time datetime="2019-06-12">12 June 2019</time>${paragraphs(who)}</article>`;
const head = (title: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="2019-06-12T10:00:00Z"></head>`;

inBothBrowsers((kind) => {
  const session = inSession(kind);

  async function visit(path: string, html: string): Promise<Page> {
    session.server.put(path, html);
    return await session.visit(path);
  }

  const names = (page: Page) =>
    page.$$eval('backstory-mark', (marks) => [...new Set(marks.map((mark) => mark.textContent))]);

  test('a story that arrives late is marked when it comes', async () => {
    const page = await visit('/late.html', `${head('Talks')}<body><div id="app">Loading</div></body></html>`);
    await page.evaluate(
      (html) => {
        const app = document.getElementById('app');
        if (app) app.innerHTML = html;
      },
      story('Talks by the lake', 'Angela Merkel'),
    );
    await expect.poll(() => names(page)).toEqual(['Angela Merkel', 'New START treaty']);
  });

  test('another story in the same document is a new story', async () => {
    const page = await visit(
      '/spa.html',
      `${head('One')}<body><main>${story('One', 'Angela Merkel')}</main></body></html>`,
    );
    await expect.poll(() => names(page)).toContain('Angela Merkel');
    await page.evaluate(
      (html) => {
        history.pushState({}, '', '/spa-two.html');
        document.title = 'Two';
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      },
      story('Two', 'Emmanuel Macron'),
    );
    await expect.poll(() => names(page)).toEqual(['Emmanuel Macron', 'New START treaty']);
    const popup = await session.popupOn(page);
    await expect.poll(() => popup.$eval('h1', (title) => title.textContent)).toBe('Two');
  });

  test('a story that grows is read again, and its text size stays', async () => {
    const page = await visit(
      '/grow.html',
      `${head('Live')}<body><main>${story('Live', 'Angela Merkel')}</main></body></html>`,
    );
    await expect.poll(() => names(page)).toContain('Angela Merkel');
    const popup = await session.popupOn(page);
    await popup.waitForSelector('[role=tab]');
    await popup.$$eval('label', (labels) => labels.find((label) => label.textContent === 'XL')?.click());
    await page.bringToFront();
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('p') ?? document.body).fontSize === '24px',
    );
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent =
        'Later in the evening Boris Johnson arrived from London, and said that his government would stand by the limits.';
      document.querySelector('article')?.append(more);
    });
    await expect.poll(() => names(page)).toContain('Boris Johnson');
    const sizes = await page.$$eval('p', (all) => [...new Set(all.map((one) => getComputedStyle(one).fontSize))]);
    expect(sizes).toEqual(['24px']);
  });

  test('the marks of a story that grows stand while it is read again, and go without a trace', async () => {
    const page = await visit(
      '/stand.html',
      `${head('Live')}<body><main>${story('Live', 'Angela Merkel')}</main></body></html>`,
    );
    await expect.poll(() => names(page)).toContain('New START treaty');
    await page.evaluate(() => {
      const marks = document.getElementsByTagName('backstory-mark');
      const seen = { least: marks.length, most: marks.length };
      Object.assign(globalThis, { seen });
      const look = () => {
        seen.least = Math.min(seen.least, marks.length);
        seen.most = Math.max(seen.most, marks.length);
        requestAnimationFrame(look);
      };
      look();
      const more = document.createElement('p');
      more.textContent =
        'Later in the evening Boris Johnson arrived from London, and said that his government would stand by the limits.';
      document.querySelector('article')?.append(more);
    });
    await expect.poll(() => names(page)).toContain('Boris Johnson');
    expect(await page.evaluate('seen')).toEqual({ least: 2, most: 3 });
    const html = await page.evaluate(() => {
      const plain = document.createElement('div');
      plain.innerHTML = document.body.innerHTML;
      for (const mark of plain.querySelectorAll('backstory-mark')) mark.replaceWith(...mark.childNodes);
      return plain.innerHTML;
    });
    const popup = await session.popupOn(page);
    await popup.evaluate(`${API}.storage.local.set({ settings: { marks: 'off' } })`);
    try {
      await page.bringToFront();
      await expect.poll(() => names(page)).toEqual([]);
      const left = await page.evaluate(() => [
        document.body.innerHTML,
        Math.max(...[...document.querySelectorAll('article p')].map((one) => one.childNodes.length)),
      ]);
      expect(left).toEqual([html, 1]);
    } finally {
      await session.forget();
    }
  });

  test('a second story below the first has marks of its own', async () => {
    const page = await visit(
      '/scroll.html',
      `${head('First')}<body><main>${story('First', 'Angela Merkel')}</main></body></html>`,
    );
    await expect.poll(() => names(page)).toContain('Angela Merkel');
    await page.evaluate(
      (html) => {
        document.querySelector('main')?.insertAdjacentHTML('beforeend', html);
      },
      story('Second', 'Angela Merkel and Emmanuel Macron'),
    );
    await expect.poll(() => names(page)).toContain('Emmanuel Macron');
    const marked = await page.$$eval('article', (all) =>
      all.map((one) => one.querySelectorAll('backstory-mark').length > 1),
    );
    expect(marked).toEqual([true, true]);
  });

  test('going back and forth leaves each page with its marks', async () => {
    const page = await visit('/back.html', `${head('Back')}<body>${story('Back', 'Angela Merkel')}</body></html>`);
    await expect.poll(() => names(page)).toContain('Angela Merkel');
    await page.goto(`${session.server.origin}/shop.html`);
    // From the page itself: the driver's own way back waits for an event that Firefox does not send.
    await page.evaluate(() => history.back());
    await expect.poll(() => names(page)).toContain('Angela Merkel');
  });

  test('a page that a framework takes over after it has loaded is marked when that is done', async () => {
    session.server.put('/hydrate-late.js', await bundle('hydrate-late.ts'), 'text/javascript; charset=utf-8');
    const page = await visit(
      '/hydrate-late.html',
      `${head('Talks')}<body><div id="root">${renderToString(hydratingStory())}</div><script src="/hydrate-late.js"></script></body></html>`,
    );
    await expect.poll(() => names(page)).toEqual(['Angela Merkel', 'New START treaty']);
    expect(await page.evaluate('[window.hydrated, window.reports]')).toEqual([true, []]);
  });
});
