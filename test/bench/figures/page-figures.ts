import path from 'node:path';
import { bundle } from '../../e2e/bundle';
import { openPlain } from '../../e2e/plain-browser';
import { type PageServer, servePages } from '../../e2e/serve-pages';
import { atMost, type Figure, ms } from './figure';
import { storyOfLength, storyOfWords, storyPage } from './story-page';

/** Runs in a page with the marks' rooms: wraps some names, or highlights them. */
const MARK = `(async (times) => {
  const story = document.querySelector('article');
  const article = rooms.simpleArticle(story);
  const wishes = rooms.wishesFor(article.text, { 'John Kerry': 'person', 'Sergei Lavrov': 'person', 'New START': 'treaty' });
  const wraps = [], highlights = [];
  const laidOut = () => story.getBoundingClientRect().height;
  for (let n = 0; n < times; n++) {
    const end = new AbortController();
    const marks = rooms.startMarks(article, { signal: end.signal });
    let began = performance.now();
    await marks.show(wishes);
    laidOut();
    wraps.push(performance.now() - began);
    end.abort();
    laidOut();
    // Too quick for the browser's clock alone.
    began = performance.now();
    for (let turn = 0; turn < 50; turn++) {
      rooms.highlight(article, wishes);
      laidOut();
      CSS.highlights.delete('bench');
    }
    highlights.push((performance.now() - began) / 50);
  }
  return { count: wishes.length, wrap: Math.min(...wraps), highlight: Math.min(...highlights) };
})(9)`;

/** Figures of the page's rooms in real Chromium. */
export async function pageFigures(): Promise<Figure[]> {
  const server: PageServer = await servePages();
  const browser = await openPlain('chrome');
  try {
    const peers = await bundle(path.resolve(import.meta.dirname, 'peers.iife.ts'));
    const rooms = await bundle('rooms.iife.ts');
    server.put('/story.html', storyPage(storyOfWords(1200)));
    server.put('/small.html', storyPage(storyOfLength(1000)));
    server.put('/large.html', storyPage(storyOfLength(1_000_000)));
    const page = await browser.newPage();
    const timesOn = async (address: string, names: readonly string[], times: number) => {
      await page.goto(server.origin + address);
      await page.evaluate(peers);
      const taken: number[] = [];
      for (const name of names) taken.push(Number(await page.evaluate(`leastTime('${name}', ${times})`)));
      return taken;
    };
    const [read = 0, readability = 0, defuddle = 0, walk = 0] = await timesOn(
      '/story.html',
      ['read', 'readability', 'defuddle', 'walk'],
      15,
    );
    const [detect = 0, shopWalk = 0] = await timesOn('/shop.html', ['detect', 'walk'], 31);
    const [small = 0] = await timesOn('/small.html', ['read'], 15);
    const [large = 0, largeWalk = 0] = await timesOn('/large.html', ['read', 'walk'], 5);
    await page.goto(`${server.origin}/story.html`);
    await page.evaluate(rooms);
    const marks = (await page.evaluate(MARK)) as { count: number; wrap: number; highlight: number };
    const reading = 'Reading the page of a 1,200-word story';
    const steep = large / small / 1000;
    return [
      { what: reading, ours: ms(read), beside: `Readability ${ms(readability)}`, ratio: read / readability },
      { what: reading, ours: ms(read), beside: `defuddle ${ms(defuddle)}`, ratio: read / defuddle },
      { what: reading, ours: ms(read), beside: `one walk over its texts ${ms(walk)}`, ratio: read / walk },
      {
        what: 'Reading a page of 1 KB → 1 MB of story',
        ours: `${ms(small)} → ${ms(large)}`,
        beside: `1000 times as much (one walk ${ms(largeWalk)})`,
        ratio: steep,
        reach: { words: 'linear or better', met: steep <= 1.1 },
      },
      {
        what: 'Deciding that a shop is no story',
        ours: ms(detect),
        beside: `one walk over its texts ${ms(shopWalk)}`,
        ratio: detect / shopWalk,
        reach: atMost(detect, 1, '1 ms'),
      },
      {
        what: `Marking ${marks.count} names, layout included`,
        ours: ms(marks.wrap),
        beside: `CSS Highlight ${ms(marks.highlight)}`,
        ratio: marks.wrap / marks.highlight,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
