// How long marks take and what they weigh in real browsers, on our own pages and on those that make it hard:
// `npm run bench:marks`. `-- --write` puts the table of pages into docs/marks-on-hard-pages.md; names of pages open only those.
import { writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { bundle } from '../e2e/bundle';
import { type BrowserKind, findBrowser } from '../e2e/find-browser';
import { openPlain } from '../e2e/plain-browser';
import { markMemory } from './figures/mark-memory';
import { memoryText, tortureTable } from './figures/marks-table';
import { torture } from './figures/torture';

/** Times that each page is measured; the best one counts. */
const ROUNDS = 2;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><main id="story"></main></html>`;

/** Runs in the page: fills a story, marks it in both ways, and measures the longest time that nothing else could run. */
const MEASURE = `(async () => {
  const story = document.getElementById('story');
  const fill = (paragraphs) => { story.replaceChildren(); for (let n = 0; n < paragraphs; n++) { const p = document.createElement('p');
    p.textContent = 'Update ' + n + ': ' + ['Mike Pompeo', 'Sergei Lavrov', 'New START'][n % 3] + ' was named again, and the room went on listening for quite some time.'; story.append(p); } };
  const turn = () => new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  async function longest(work) {
    let worst = 0, running = true, last = performance.now();
    const ticker = (async () => { while (running) { await turn(); const now = performance.now(); worst = Math.max(worst, now - last); last = now; } })();
    const began = performance.now(); await work(); const took = performance.now() - began; running = false; await ticker;
    return { took: Math.round(took), worst: Math.round(worst * 10) / 10 };
  }
  const out = {}; const idle = await longest(() => new Promise((done) => setTimeout(done, 400)));
  for (const paragraphs of [900, 5000]) {
    fill(paragraphs); await turn(); await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 200)));
    const article = rooms.simpleArticle(story);
    const wishes = rooms.wishesFor(article.text, { 'Mike Pompeo': 'person', 'Sergei Lavrov': 'person', 'New START': 'treaty' });
    const all = [...document.querySelectorAll('p')]; const nodes = all.map((p) => p.firstChild);
    // The map of these pages is a plain list; the real one finds a place by halving.
    const byStart = new Map(article.blocks.map((block, at) => [block.start, at]));
    article.map.pieces = (start, end) => { const block = article.blocks.findLast((one) => one.start <= start); const at = byStart.get(block.start); return [{ node: nodes[at], start: start - block.start, end: end - block.start }]; };
    if (paragraphs === 5000) { let at = 0; article.map.pieces = (start, end) => { while (at > 0 && article.blocks[at].start > start) at--; while (article.blocks[at + 1] && article.blocks[at + 1].start <= start) at++; return [{ node: nodes[at], start: start - article.blocks[at].start, end: end - article.blocks[at].start }]; }; }
    article.map.holds = () => true;
    const end = new AbortController(); const marks = rooms.startMarks(article, { signal: end.signal });
    let firstScreen; const began = performance.now();
    const look = (async () => { while (firstScreen === undefined) { await turn(); const seen = all.filter((p) => p.getBoundingClientRect().top < innerHeight); if (seen.every((p) => p.querySelector('backstory-mark'))) firstScreen = Math.round(performance.now() - began); } })();
    await marks.show(wishes); await look;
    await marks.show([]);
    const wrap = await longest(() => marks.show(wishes));
    const count = marks.elements().length;
    const off = performance.now(); end.abort(); const gone = Math.round((performance.now() - off) * 10) / 10;
    const highlight = await longest(async () => { const set = new Highlight(); for (const wish of wishes) { const [piece] = article.map.pieces(wish.start, wish.end); const range = new Range(); range.setStart(piece.node, piece.start); range.setEnd(piece.node, piece.end); set.add(range); } CSS.highlights.set('bench', set); await turn(); });
    CSS.highlights.delete('bench');
    out[paragraphs + ' names'] = { marks: count, 'wrap ms': wrap.took, 'longest task ms': wrap.worst, 'idle ms': idle.worst, 'first screen ms': firstScreen, 'off ms': gone, 'highlight ms': highlight.took, 'highlight longest ms': highlight.worst };
  }
  return out;
})()`;

async function measure(kind: BrowserKind, script: string): Promise<void> {
  let browser: Browser | undefined;
  try {
    browser = await openPlain(kind);
    const page = await browser.newPage();
    await page.setContent(PAGE);
    await page.evaluate(script);
    console.log(kind);
    console.table(await page.evaluate(MEASURE));
  } finally {
    await browser?.close();
  }
}

const asked = process.argv.slice(2);
const only = asked.filter((word) => !word.startsWith('--'));
if (only.length === 0) {
  const script = await bundle('rooms.iife.ts');
  for (const kind of ['chrome', 'firefox'] as const) if (findBrowser(kind)) await measure(kind, script);
}
const table = `${tortureTable(await torture(ROUNDS, only))}\n\n${memoryText(await markMemory())}\n`;
console.log(table);
if (asked.includes('--write') && only.length === 0) writeFileSync('docs/marks-on-hard-pages.md', table);
