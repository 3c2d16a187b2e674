import type { CDPSession } from 'puppeteer-core';
import { bundle } from '../../e2e/bundle';
import { openPlain } from '../../e2e/plain-browser';

/** What marks weigh in a page: bytes of scripts and document, and nodes, beyond the same page without them. */
export interface MarkMemory {
  names: number;
  wrapped: { bytes: number; nodes: number };
  highlighted: { bytes: number; nodes: number };
  /** After the wrappers have gone again. */
  after: { bytes: number; nodes: number };
}

/** Runs in the page: a story of so many names, and the two ways to mark them. */
const PREPARE = (names: number) => `(() => {
  const story = document.getElementById('story');
  for (let n = 0; n < ${names}; n++) {
    const p = document.createElement('p');
    p.textContent = 'Update ' + n + ': ' + ['Mike Pompeo', 'Sergei Lavrov', 'New START'][n % 3] + ' was named again, and the room went on listening.';
    story.append(p);
  }
  const article = rooms.simpleArticle(story);
  const wishes = rooms.wishesFor(article.text, { 'Mike Pompeo': 'person', 'Sergei Lavrov': 'person', 'New START': 'treaty' });
  let end;
  window.wrap = async () => { end = new AbortController(); await rooms.startMarks(article, { signal: end.signal }).show(wishes); };
  window.unwrap = () => { end.abort(); end = undefined; };
  window.highlight = () => rooms.highlight(article, wishes);
  return wishes.length;
})()`;

/** Bytes of V8's heap and of the document's, and nodes, after a clean-up. */
async function weigh(session: CDPSession): Promise<{ bytes: number; nodes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize + embedderHeapUsedSize, nodes };
}

/** Weighs so many marks in Chromium, wrapped and as CSS Highlight, in one page. */
export async function markMemory(paragraphs = 900): Promise<MarkMemory> {
  const browser = await openPlain('chrome');
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>memory</title><main id="story"></main></html>');
    await page.evaluate(await bundle('rooms.iife.ts'));
    const names = Number(await page.evaluate(PREPARE(paragraphs)));
    const session = await page.createCDPSession();
    // Once for what is made only once, such as compiled code.
    await page.evaluate('wrap().then(() => unwrap())');
    const without = await weigh(session);
    const beyond = async () => {
      const { bytes, nodes } = await weigh(session);
      return { bytes: bytes - without.bytes, nodes: nodes - without.nodes };
    };
    await page.evaluate('wrap()');
    const wrapped = await beyond();
    await page.evaluate('unwrap()');
    const after = await beyond();
    await page.evaluate('highlight()');
    return { names, wrapped, after, highlighted: await beyond() };
  } finally {
    await browser.close();
  }
}
