// What tests do on pages of the extension's own, and a story and a pack for them.
import type { Page } from 'puppeteer-core';

export const STORY = `<!doctype html><html lang="en"><head><title>A quiet day by the lake</title>
<meta property="og:type" content="article">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A quiet day by the lake","datePublished":"2021-06-02"}</script></head>
<body><main><article><h1>A quiet day by the lake</h1>
${Array.from({ length: 6 }, (_, n) => `<p>Johanna Meier, the town's archivist, walked around the water for the ${n + 1}. time this week and wrote down what she saw, as the Lake Accord of 1993 asks of every archivist. The reeds stood high, the boats lay still, and nobody spoke of politics.</p>`).join('\n')}
</article></main></body></html>`;

export const PACK = `kind,name,other names,about,office,country,from,to,signed
person,Johanna Meier,,Keeps the archive of a town.,Town archivist,Germany,2015,,
agreement,Lake Accord,,Keeps the lake clean.,,,,,1993-10-02
`;

export const words = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
export const press = (page: Page, selector: string) =>
  page.evaluate((found) => document.querySelector<HTMLElement>(found)?.click(), selector);
/** Puts a file into a field as a reader does who chooses it. */
export const choose = (one: Page, selector: string, text: string) =>
  one.evaluate(
    (found, content) => {
      const field = document.querySelector<HTMLInputElement>(found);
      const files = new DataTransfer();
      files.items.add(new File([content], 'file.txt'));
      if (!field) throw new Error(`no ${found}`);
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    text,
  );
export const stored = (one: Page): Promise<Record<string, unknown>> =>
  one.evaluate(() => {
    const found = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return found.storage.local.get();
  });
export const put = (one: Page, items: Record<string, unknown>) =>
  one.evaluate((all) => {
    const found = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    return found.storage.local.set(all);
  }, items);
