import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driven, POPUP } from './harness';

export interface Launch {
  executablePath: string;
  dir: string;
  headless: boolean;
  defaultViewport: { width: number; height: number } | null;
  privateWindows: boolean;
  anyCertificate: boolean;
  proxy?: number;
  backgroundIdle?: number;
  textSize?: number;
  prefs?: Record<string, number | boolean>;
}

/** Chromium looks things up at every start otherwise; the tests must see the extension's own requests only. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The id of the tab that shows `url`: extension pages may ask for it. */
export const tabIdSource = (url: string) =>
  `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`;

/** The detector is registered for every page a moment after installation: those opened earlier would not have it. */
export async function untilRegistered(page: Page): Promise<void> {
  await page.waitForFunction(
    "(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then(([one]) => one?.matches?.includes('https://*/*'))",
    // Not by frames: the first-run page may come to the front, and a page behind it draws none.
    { timeout: 20_000, polling: 100 },
  );
}

/** Installs the extension as one that the reader lets into private windows. */
async function installPrivate(browser: Browser, path: string): Promise<string> {
  const session = await browser.target().createCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
  await session.detach();
  return id;
}

/** Opens an address in a private window, as an extension asks for one, and gives its page. */
export async function openPrivate(
  browser: Browser,
  extensionPage: (file: string) => Promise<Page>,
  url: string,
): Promise<Page> {
  const own = await extensionPage(POPUP);
  await own.evaluate(
    `(globalThis.browser ?? chrome).windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => true)`,
  );
  await own.close();
  for (;;) {
    const pages = (await Promise.all(browser.browserContexts().map((context) => context.pages()))).flat();
    for (const page of pages) if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function inClosedRoot<Result>(page: Page, host: string, fn: string): Promise<Result> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) throw new Error(`${host} has no shadow root`);
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${fn})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

export async function openChrome(launch: Launch): Promise<Driven> {
  const { executablePath, dir, headless, defaultViewport, proxy, privateWindows, anyCertificate, textSize } = launch;
  // Requests to this machine would go past the proxy otherwise.
  const throughProxy = proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : [];
  const certificates = anyCertificate ? ['--ignore-certificate-errors'] : [];
  const large = textSize ? [`--blink-settings=defaultFontSize=${textSize}`] : [];
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    defaultViewport,
    pipe: true,
    enableExtensions: true,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET, ...throughProxy, ...certificates, ...large],
  });
  const id = privateWindows ? await installPrivate(browser, dir) : await browser.installExtension(dir);
  const base = `chrome-extension://${id}/`;
  const extensionPage = async (file: string) => {
    const page = await browser.newPage();
    await page.goto(base + file);
    return page;
  };
  const first = await extensionPage(POPUP);
  await untilRegistered(first);
  await first.close();
  return {
    kind: 'chrome',
    browser,
    base,
    extensionPage,
    async popupFor(url) {
      const page = await extensionPage(POPUP);
      const tabId = await page.evaluate(tabIdSource(url));
      await page.goto(`${base}${POPUP}?tabId=${tabId}`);
      return page;
    },
    privatePage: (url) => openPrivate(browser, extensionPage, url),
    inClosedRoot,
    async stopBackground() {
      // One that has stopped already is no target any more.
      const running = browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
      await (await running?.worker())?.close();
    },
  };
}
