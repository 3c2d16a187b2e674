import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { acknowledging } from './acknowledge';
import { type Launch, openPrivate, tabIdSource, untilRegistered } from './chrome-driver';
import { type Driven, POPUP } from './harness';

const GECKO_ID = 'backstory@backstory.example';
/** Firefox draws a new one at every installation unless told: extension pages need an address known beforehand. */
const GECKO_UUID = '5f0c1d2e-0000-4000-8000-5a3b1e000001';
const BASE = `moz-extension://${GECKO_UUID}/`;

/** The raw BiDi connection and a frame's context id: puppeteer keeps both to itself, and the version is pinned. */
interface Internals {
  connection: { send(method: string, params: unknown): Promise<unknown> };
}
const hasConnection = (browser: object): browser is Internals => 'connection' in browser;
const hasId = (frame: object): frame is { _id: string } => '_id' in frame;

async function bidi(browser: Browser, method: string, params: unknown): Promise<unknown> {
  if (!hasConnection(browser)) throw new Error('this puppeteer has no BiDi connection to speak to');
  return await browser.connection.send(method, params);
}

const hostAnswer = v.object({
  result: v.object({ result: v.object({ value: v.object({ shadowRoot: v.object({ sharedId: v.string() }) }) }) }),
});
const callAnswer = v.object({ result: v.object({ result: v.object({ value: v.string() }) }) });

async function inClosedRoot<Result>(browser: Browser, page: Page, host: string, fn: string): Promise<Result> {
  const frame = page.mainFrame();
  if (!hasId(frame)) throw new Error('this puppeteer does not tell the context of a frame');
  const target = { context: frame._id };
  const found = v.parse(
    hostAnswer,
    await bidi(browser, 'script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(host)})`,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  );
  const { sharedId } = found.result.result.value.shadowRoot;
  const called = v.parse(
    callAnswer,
    await bidi(browser, 'script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify((await (${fn})(root)) ?? null)`,
      arguments: [{ sharedId }],
      target,
      awaitPromise: true,
    }),
  );
  return JSON.parse(called.result.result.value);
}

const KEY_CODES: Record<string, number> = { Shift: 16, Alt: 18, Enter: 13, Escape: 27 };
const treeAnswer = v.object({ result: v.object({ contexts: v.array(v.object({ context: v.string() })) }) });
const evaluated = v.object({ result: v.object({ type: v.literal('success') }) });

/** Presses keys in the browser's window, whatever has the focus in it. */
async function pressKeys(browser: Browser, keys: string): Promise<void> {
  const tree = v.parse(treeAnswer, await bidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const events = keys.split('+').map((key) => ({ key, keyCode: KEY_CODES[key] ?? key.charCodeAt(0) }));
  const answer = await bidi(browser, 'script.evaluate', {
    expression: `(() => {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      processor.beginInputTransactionForTests(window);
      const events = ${JSON.stringify(events)}.map((one) => new KeyboardEvent('', one));
      for (const event of events) processor.keydown(event);
      for (const event of events.reverse()) processor.keyup(event);
    })()`,
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: false,
  });
  v.parse(evaluated, answer);
}

/** Everything through the proxy, this machine too. */
const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** The load event is lost when Firefox switches processes, and `page.url()` stays about:blank. */
async function go(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(
    (wanted) => location.href === wanted && document.readyState === 'complete',
    { timeout: 20_000 },
    url,
  );
}

export async function openFirefox(launch: Launch): Promise<Driven> {
  const { executablePath, dir, headless, defaultViewport, proxy, backgroundIdle, privateWindows, anyCertificate } =
    launch;
  const { textSize, prefs } = launch;
  const browser = await acknowledging(() =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      defaultViewport,
      acceptInsecureCerts: anyCertificate,
      // Without it Firefox refuses to go to moz-extension: addresses.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: GECKO_UUID }),
        // What an extension asks for within a click is granted: the browser's own window cannot be clicked.
        'extensions.webextOptionalPermissionPrompts': false,
        ...(textSize ? { 'font.size.variable.x-western': textSize } : {}),
        ...prefs,
        ...(proxy ? throughProxy(proxy) : {}),
        ...(backgroundIdle ? { 'extensions.background.idle.timeout': backgroundIdle } : {}),
      },
    }),
  );
  await bidi(browser, 'webExtension.install', {
    extensionData: { type: 'path', path: dir },
    'moz:allowPrivateBrowsing': privateWindows,
  });
  const extensionPage = async (file: string) => {
    const page = await browser.newPage();
    await go(page, BASE + file);
    return page;
  };
  const first = await extensionPage(POPUP);
  await untilRegistered(first);
  await first.close();
  return {
    kind: 'firefox',
    browser,
    base: BASE,
    extensionPage,
    async popupFor(url) {
      const page = await extensionPage(POPUP);
      const tabId = await page.evaluate(tabIdSource(url));
      await go(page, `${BASE}${POPUP}?tabId=${tabId}`);
      return page;
    },
    privatePage: (url) => openPrivate(browser, extensionPage, url),
    inClosedRoot: (page, host, fn) => inClosedRoot(browser, page, host, fn),
    pressKeys: (keys) => pressKeys(browser, keys),
    async stopBackground() {
      if (!backgroundIdle) throw new Error('Firefox has no command that stops a background page: set backgroundIdle');
      const own = await extensionPage(POPUP);
      await own.waitForFunction('browser.extension.getBackgroundPage() === null', { timeout: 15_000 });
      await own.close();
    },
  };
}
