import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Driven, inBothBrowsers, open } from './harness';
import { choose, PACK, press, put, STORY, stored, words } from './own-pages';
import { type PageServer, servePages } from './serve-pages';
import { API } from './session';

const OPTIONS = 'src/extension/options/index.html';
const WELCOME = 'src/extension/welcome/index.html';

inBothBrowsers((kind) => {
  let driven: Driven;
  let server: PageServer;
  const opened: Page[] = [];

  beforeAll(async () => {
    server = await servePages();
    server.put('/lake.html', STORY);
    driven = await open(kind);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(async () => {
    await driven?.browser.close();
    await server?.close();
  });

  async function page(file: string, ready: string): Promise<Page> {
    const one = await driven.extensionPage(file);
    opened.push(one);
    await one.waitForSelector(ready);
    return one;
  }

  test('the first run opens by itself, chooses where to work, and leads to a sample that is read', async () => {
    await expect
      .poll(async () =>
        Promise.all((await driven.browser.pages()).map((one) => one.evaluate(() => location.href).catch(() => ''))),
      )
      .toContain(driven.base + WELCOME);
    const welcome = await page(WELCOME, '.wel');
    expect(await words(welcome)).toContain('Nothing. Names and dates are matched against a knowledge base inside');
    const asked = '(globalThis.browser ?? globalThis.chrome).runtime.getManifest().permissions.length';
    const explained = await welcome.$$eval('.asks dt', (all) => all.map((one) => one.textContent));
    expect(explained).toEqual([
      'Access to pages',
      'Scripting',
      'Storage',
      ...(kind === 'chrome' ? ['Side panel'] : []),
    ]);
    expect(await welcome.evaluate(asked)).toBe(explained.length - 1);
    await press(welcome, 'input[value=on-click]');
    await expect.poll(async () => (await stored(welcome)).settings).toMatchObject({ where: 'on-click' });
    await press(welcome, 'input[value=every-news-page]');
    await expect.poll(async () => (await stored(welcome)).settings).toMatchObject({ where: 'every-news-page' });
    const sample = await page('src/extension/sample/index.html', '[role=tab]');
    await sample.waitForSelector('backstory-mark');
    expect(await words(sample)).toContain('14 May 2019, the day of this story');
  });

  test('starting to read closes the first-run page, and never the window with it', async () => {
    const options = await page(OPTIONS, '#reading');
    const alone = await options.evaluate(
      `${API}.windows.create({ url: ${JSON.stringify(driven.base + WELCOME)} }).then(({ id }) => id)`,
    );
    const tabs = () =>
      options.evaluate(`${API}.tabs.query({ windowId: ${alone} }).then((all) => all.map(({ url }) => url ?? ''))`);
    const isWelcome = async (one: Page) =>
      (await one.evaluate(() => location.href).catch(() => '')) === driven.base + WELCOME;
    await expect.poll(tabs).toEqual([driven.base + WELCOME]);
    const all = await driven.browser.pages();
    const welcomes = await Promise.all(all.map(isWelcome));
    const last = all.filter((_, at) => welcomes[at]).at(-1);
    await last?.waitForSelector('.go .btn');
    // The page goes at the press, and with it the answer.
    if (last) await press(last, '.go .btn').catch(() => undefined);
    await expect.poll(tabs).not.toContain(driven.base + WELCOME);
    expect(await tabs()).toHaveLength(1);
  });

  test('own cards come in as a pack, are found in the page, and told as one’s own', async () => {
    const options = await page(OPTIONS, '#own');
    await choose(options, '#own input[type=file]', PACK);
    await expect.poll(() => words(options)).toContain('2 cards taken over.');
    const story = await driven.browser.newPage();
    opened.push(story);
    await story.goto(`${server.origin}/lake.html`);
    await story.waitForSelector('backstory-mark');
    const desk = await driven.popupFor(`${server.origin}/lake.html`);
    opened.push(desk);
    await desk.waitForSelector('#tab-people');
    await press(desk, '#tab-people');
    await expect.poll(() => words(desk)).toContain('Town archivist');
    await press(desk, '#tab-treaties');
    await expect.poll(() => words(desk)).toContain('Lake Accord');
    expect(await words(desk)).toContain('Your own card');
  });

  test('a button that goes with its line leaves the focus to the next one', async () => {
    const options = await page(OPTIONS, '#own');
    await choose(options, '#own input[type=file]', PACK);
    const focus = (label: string) =>
      options.evaluate((told) => {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        all.find((one) => (one.ariaLabel ?? one.textContent) === told)?.focus();
      }, label);
    const focused = () =>
      options.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    await options.bringToFront();
    await expect.poll(() => words(options)).toContain('Lake Accord');
    await focus('Remove Johanna Meier');
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe('Remove Lake Accord');
    await focus('Delete…');
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe('Cancel');
    await options.keyboard.press('Enter');
    await expect.poll(focused).toBe('Delete…');
  });

  test('no two buttons sound alike, and each says first what is written on it', async () => {
    const options = await page(OPTIONS, '#keyboard');
    const buttons = await options.$$eval('main button, main input[type=file]', (all) =>
      all.map((one) => {
        const written = (one.closest('label') ?? one).textContent ?? '';
        return { written, spoken: one.ariaLabel ?? written };
      }),
    );
    expect(buttons.length).toBeGreaterThan(5);
    const spoken = buttons.map((one) => one.spoken);
    expect(new Set(spoken).size).toBe(spoken.length);
    for (const one of buttons) expect(one.spoken.startsWith(one.written)).toBe(true);
    const unnamed = await options.$$eval('main fieldset', (all) =>
      all.filter((one) => {
        const by = one.getAttribute('aria-labelledby');
        return !(by ? document.getElementById(by) : one.querySelector('legend'))?.textContent;
      }),
    );
    expect(unnamed).toHaveLength(0);
  });

  test('the browser gives every command the keys that are suggested', async () => {
    const options = await page(OPTIONS, '#keyboard');
    const keys = await options.$$eval('#keyboard kbd', (all) => all.map((one) => one.textContent));
    expect(keys).toHaveLength(4);
  });

  test('a damaged pack names its line and changes nothing', async () => {
    const options = await page(OPTIONS, '#own');
    const before = (await stored(options)).own;
    await choose(
      options,
      '#own input[type=file]',
      'kind,name,about\nperson,Jo Meier,fine\nperson,x,<img src=x onerror=alert(1)>',
    );
    await expect.poll(() => words(options)).toMatch(/nothing has changed:Line 3/);
    expect((await stored(options)).own).toEqual(before);
    expect(await options.$('img')).toBeNull();
  });

  test('a card is made by form, told where it is no good, and removed again', async () => {
    const options = await page(OPTIONS, '#own');
    await options.bringToFront();
    await options.click('.make summary');
    await options.type('.own [name=name]', 'Ada Winterberg');
    await options.type('.own [name=about]', 'Keeps the lighthouse.');
    await options.type('.own [name=from]', 'soon');
    await options.type('.own [name=office]', 'Keeper of the light');
    await options.click('.own [type=submit]');
    await expect.poll(() => words(options)).toContain('“soon” is no date');
    expect(JSON.stringify(await stored(options))).not.toContain('Winterberg');
    await options.$eval('.own [name=from]', (field) => field instanceof HTMLInputElement && field.select());
    await options.keyboard.type('2019-05');
    await options.click('.own [type=submit]');
    const made = async () => JSON.stringify((await stored(options)).own);
    await expect.poll(made).toContain('Ada Winterberg');
    expect(await made()).toContain('Keeper of the light');
    expect(await made()).toContain('2019-05');
    await options.click('[aria-label="Remove Ada Winterberg"]');
    await expect.poll(async () => JSON.stringify((await stored(options)).own)).not.toContain('Winterberg');
  });

  test('notes are found by any words of them, and written again in the options', async () => {
    const options = await page(OPTIONS, '#notes');
    const note = (name: string, text: string) => ({ name, text, changed: '2026-01-01T00:00:00Z' });
    await put(options, {
      notes: { 'mike-pompeo': note('Mike Pompeo', 'Seen in Sochi'), 'wang-yi': note('Wang Yi', 'Spoke of the lake') },
    });
    const listed = () => options.$$eval('#notes .rows .n', (all) => all.map((one) => one.textContent));
    await expect.poll(listed).toHaveLength(2);
    await options.bringToFront();
    await options.type('#notes input[type=search]', 'LAKE spoke');
    await expect.poll(listed).toEqual(['Wang Yi']);
    await press(options, '#notes .note .act');
    await options.waitForSelector('#notes textarea');
    await options.type('#notes textarea', ', twice');
    await press(options, '#notes [type=submit]');
    await expect.poll(async () => JSON.stringify((await stored(options)).notes)).toContain('Spoke of the lake, twice');
  });

  test('the list of sites is cleared in one press', async () => {
    const options = await page(OPTIONS, '#sites');
    await put(options, { sites: { 'news.example': { off: true }, 'paper.example': { textSize: 'LG' } } });
    await expect.poll(() => words(options)).toContain('paper.example');
    await options.$$eval('#sites .o button', (all) => {
      const last = all.at(-1);
      if (last instanceof HTMLElement) last.click();
    });
    await expect.poll(async () => (await stored(options)).sites).toEqual({});
    await expect.poll(() => words(options)).toContain('Nothing has been chosen for any site.');
  });

  test('synchronising carries the settings and nothing else, and takes them back when it is switched off', async () => {
    const options = await page(OPTIONS, '#data');
    await put(options, {
      notes: { 'mike-pompeo': { name: 'Mike Pompeo', text: 'Seen in Sochi', changed: '2026-01-01T00:00:00Z' } },
      sites: { 'news.example': { off: true } },
      hidden: [{ id: 'wang-yi', name: 'Wang Yi' }],
    });
    const synced = () => options.evaluate('(globalThis.browser ?? chrome).storage.sync.get()');
    expect(await synced()).toEqual({});
    await press(options, '#data [role=switch]');
    await expect.poll(synced).toMatchObject({ settings: { sync: true } });
    expect(Object.keys((await synced()) ?? {})).toEqual(['settings']);
    await press(options, '#data [role=switch]');
    await expect.poll(synced).toEqual({});
  });

  test('everything goes into one file and comes back from it', async () => {
    const options = await page(OPTIONS, '#data');
    const kept = {
      settings: { version: 1, textSize: 'LG', cardDelay: 300 },
      sites: { 'news.example': { off: true } },
      hidden: [{ id: 'mike-pompeo', name: 'Mike Pompeo' }],
      notes: { 'mike-pompeo': { text: 'Seen in Sochi', name: 'Mike Pompeo', changed: '2026-01-01T00:00:00Z' } },
      own: { people: [], treaties: [] },
    };
    await choose(options, '#data input[type=file]', JSON.stringify({ format: 'backstory', version: 1, kept }));
    await expect.poll(() => words(options)).toContain('The file was taken over.');
    expect(await words(options)).toContain('Seen in Sochi');
    expect(await words(options)).toContain('news.example');
    expect((await stored(options)).settings).toMatchObject({
      textSize: 'LG',
      cardDelay: 300,
      where: 'every-news-page',
    });
    await choose(options, '#data input[type=file]', '{"format":"backstory","version":1,"kept":{"notes":5}}');
    await expect.poll(() => words(options)).toContain('not a file that Backstory exported');
    expect((await stored(options)).notes).toMatchObject({ 'mike-pompeo': { text: 'Seen in Sochi' } });
  });

  test('settings of an older version, and of a later one, keep what is known of them', async () => {
    const options = await page(OPTIONS, '#reading');
    await put(options, { settings: { version: 0, textSize: 'XL', cardDelay: 'soon', gone: true } });
    await expect.poll(() => options.$eval('input[value=XL]', (one) => one.matches(':checked'))).toBe(true);
    await put(options, { settings: { version: 9, marks: 'first', shiny: 1 } });
    await expect
      .poll(() => options.$eval('#reading select', (one) => one.matches('[aria-label]') && Reflect.get(one, 'value')))
      .toBe('first');
  });

  test('two pages of ours change different things at once, and nothing is lost', async () => {
    const one = await page(OPTIONS, '#reading');
    const two = await page(OPTIONS, '#reading');
    await Promise.all([press(one, 'input[value=SM]'), press(two, '#data [role=switch]')]);
    await expect.poll(async () => (await stored(one)).settings).toMatchObject({ textSize: 'SM', sync: true });
    await press(two, '#data [role=switch]');
    await expect.poll(async () => (await stored(one)).settings).toMatchObject({ sync: false });
  });

  test('a full storage is told, and what was kept stays', async () => {
    const options = await page(OPTIONS, '#reading');
    const before = await stored(options);
    await options.evaluate(() => {
      const found = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      Object.defineProperty(found.storage.local, 'set', { value: () => Promise.reject(new Error('QUOTA_BYTES')) });
    });
    await press(options, 'input[value=XS]');
    await expect.poll(() => words(options)).toContain('storage is full');
    expect((await stored(options)).settings).toEqual(before.settings);
  });

  test('the background may stop between any two steps', async () => {
    if (kind === 'firefox') return;
    const story = await driven.browser.newPage();
    opened.push(story);
    await story.goto(`${server.origin}/sochi.html`);
    await story.waitForSelector('backstory-mark');
    await driven.stopBackground();
    const desk = await driven.popupFor(`${server.origin}/sochi.html`);
    opened.push(desk);
    await desk.waitForSelector('[role=tab]');
    await press(desk, '.switches label:nth-child(2) input');
    await expect.poll(() => words(desk)).toContain('Off on');
    await driven.stopBackground();
    await press(desk, '.empty .btn');
    await desk.waitForSelector('[role=tab]');
  });
});
