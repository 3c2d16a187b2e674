// The one thing that may leave the reader's computer: one title, to one host, on the reader's own click.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open } from './harness';
import { type RecordingProxy, startProxy } from './recording-proxy';
import { type PageServer, servePages } from './serve-pages';
import { type StandIn, standIn } from './stand-in';

const HOST = 'en.wikipedia.org:443';
const CARD = 'backstory-card';
const SUMMARY = 'Made up for this test: a minister who met another.';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  let proxy: RecordingProxy;
  let wikipedia: StandIn;
  let story: Page;

  beforeAll(async () => {
    server = await servePages();
    wikipedia = await standIn();
    proxy = await startProxy({ [HOST]: wikipedia.port });
    driven = await open(kind, { proxy: proxy.port, anyCertificate: true });
  });
  afterEach(async () => {
    await story?.close();
    wikipedia.asked.length = 0;
    proxy.asked.length = 0;
  });
  afterAll(async () => {
    await driven?.browser.close();
    await proxy?.close();
    await wikipedia?.close();
    await server?.close();
  });

  /** By the reader's own switch: Firefox asks for consent there. */
  async function choose(lookUp: boolean): Promise<void> {
    const own = await driven.extensionPage('src/extension/options/index.html');
    await own.bringToFront();
    const control = await own.waitForSelector('input[aria-label="Look things up in Wikipedia"]');
    const isOn = () => own.$eval('input[aria-label="Look things up in Wikipedia"]', (input) => input.checked);
    if ((await isOn()) !== lookUp) await control?.click();
    await expect
      .poll(() =>
        own.evaluate(
          "(globalThis.browser ?? chrome).storage.local.get('settings').then((all) => all.settings?.lookUp ?? false)",
        ),
      )
      .toBe(lookUp);
    await own.close();
  }

  const inCard = <Result>(fn: string) => driven.inClosedRoot<Result>(story, CARD, fn);
  const cardText = () => inCard<string>("(root) => root.querySelector('.card').textContent");

  /** Opens the card of a name by its keyboard way, which moves the focus into it. */
  async function openCard(name: string): Promise<void> {
    story = await driven.browser.newPage();
    await story.goto(`${server.origin}/sochi.html`);
    await story.waitForSelector('backstory-mark');
    await story.bringToFront();
    const marks = await story.$$('backstory-mark');
    for (const mark of marks)
      if ((await mark.evaluate((one) => one.textContent)) === name) {
        await mark.evaluate((one) => one.scrollIntoView({ block: 'center' }));
        await mark.click();
        break;
      }
    await story.waitForSelector(CARD);
    await expect.poll(cardText).toContain(name);
  }

  /** A real click on "More". */
  async function pressMore(): Promise<void> {
    const [x, y] = await inCard<[number, number]>(
      `(root) => {
        const button = root.querySelector('.summary button');
        button.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      }`,
    );
    await story.mouse.click(x, y);
  }

  const toWikipedia = () => proxy.asked.filter((address) => address.includes('wikipedia'));

  test('off, as it is at first, no card offers it', async () => {
    await choose(false);
    await openCard('Mike Pompeo');
    expect(await inCard("(root) => root.querySelector('.summary') === null")).toBe(true);
    expect(toWikipedia()).toEqual([]);
  });

  test('on, a card asks only when it is clicked by the reader, once, for one title, and says nothing else', async () => {
    await choose(true);
    wikipedia.answer({ status: 200, body: { extract: SUMMARY } });
    await openCard('Mike Pompeo');
    await inCard("(root) => root.querySelector('.summary button').click()");
    expect(await cardText()).not.toContain('Asking');
    await pressMore();
    await expect.poll(cardText).toContain(SUMMARY);
    expect(wikipedia.asked).toHaveLength(1);
    const [asked] = wikipedia.asked;
    expect(asked).toMatchObject({ method: 'GET', path: '/api/rest_v1/page/summary/Mike_Pompeo' });
    expect(asked?.headers.cookie).toBeUndefined();
    expect(asked?.headers.referer).toBeUndefined();
    expect(JSON.stringify(asked?.headers)).not.toContain(server.origin);
    expect([...new Set(toWikipedia())]).toEqual([HOST]);
  });

  test('no other host can be reached from the extension’s pages at all', async () => {
    story = await driven.extensionPage('src/extension/options/index.html');
    const went = await story.evaluate(
      "fetch('https://elsewhere.example/', { mode: 'no-cors' }).then(() => 'went', () => 'was refused')",
    );
    expect(went).toBe('was refused');
    expect(proxy.asked.filter((address) => address.includes('elsewhere'))).toEqual([]);
  });

  test('asked again it answers from memory', async () => {
    await choose(true);
    await openCard('Mike Pompeo');
    await pressMore();
    await expect.poll(cardText).toContain(SUMMARY);
    expect(wikipedia.asked).toEqual([]);
  });

  test('a closed card cuts its question off', async () => {
    await choose(true);
    wikipedia.answer('nothing');
    await openCard('Wang Yi');
    await pressMore();
    await expect.poll(() => wikipedia.asked.length).toBe(1);
    expect(await cardText()).toContain('Asking Wikipedia');
    await story.keyboard.press('Escape');
    await wikipedia.cutOff;
  });

  test('an answer that is none is told in the card, and nothing breaks', async () => {
    await choose(true);
    wikipedia.answer({ status: 500, body: { oops: true } });
    await openCard('Vladimir Putin');
    await pressMore();
    await expect.poll(cardText).toContain('Wikipedia did not answer.');
    wikipedia.answer({ status: 200, body: { extract: 5 } });
    await story.close();
    await openCard('Vladimir Putin');
    await pressMore();
    await expect.poll(cardText).toContain('Wikipedia did not answer.');
  });

  test.runIf(kind === 'firefox')(
    'on, but with the consent taken back in Firefox’s settings, nothing is sent',
    async () => {
      await choose(true);
      const own = await driven.extensionPage('src/extension/options/index.html');
      await own.evaluate("browser.permissions.remove({ data_collection: ['searchTerms'] })");
      await own.close();
      wikipedia.answer({ status: 200, body: { extract: SUMMARY } });
      await openCard('Donald Trump');
      await pressMore();
      await expect.poll(cardText).toContain('Wikipedia did not answer.');
      expect(wikipedia.asked).toEqual([]);
    },
  );
});
