import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from '../../../src/cli/open-page';
import { worthALook } from '../../../src/page/detect';
import { readPage } from '../../../src/page/read-page';
import type { Article } from '../../../src/page/types';

// One folder a case: `page.html` in our own words, and `expected.json` with what a reader would say stands there.
const FOLDER = 'test/pages/reading';

/** Only what a case names is asked; `blocks` are "kind: text". */
interface Expected {
  url?: string;
  isArticle: boolean;
  why?: string;
  worthALook?: boolean;
  blocks?: string[];
  captions?: string[];
  title?: string | null;
  published?: { day: string; source: string } | null;
  updated?: { day: string; source: string } | null;
  language?: string;
  byline?: string | null;
  site?: string | null;
  canonical?: string | null;
}

const blocksOf = ({ text, blocks }: Article) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

for (const name of readdirSync(FOLDER)) {
  const expected: Expected = JSON.parse(readFileSync(`${FOLDER}/${name}/expected.json`, 'utf8'));
  test(`reads ${name}`, () => {
    const document = openPage(readFileSync(`${FOLDER}/${name}/page.html`, 'utf8'));
    const before = document.toString();
    const reading = readPage(document, expected.url ? { url: expected.url } : {});
    expect(document.toString()).toBe(before);
    expect(reading.isArticle).toBe(expected.isArticle);
    if (expected.worthALook !== undefined) expect(worthALook(document)).toBe(expected.worthALook);
    if (!reading.isArticle) {
      expect(reading.why).toBe(expected.why ?? reading.why);
      return;
    }
    const { article } = reading;
    if (expected.blocks) expect(blocksOf(article)).toEqual(expected.blocks);
    if (expected.captions) expect(article.captions).toEqual(expected.captions);
    for (const field of ['title', 'published', 'updated', 'language', 'byline', 'site', 'canonical'] as const)
      if (expected[field] !== undefined)
        expect({ [field]: article[field] ?? null }).toEqual({ [field]: expected[field] });
    expectTrueMap(article);
  });
}

/** White space, which is collapsed, and what no reader sees. */
const NOT_SPOKEN = /[\s\u00ad\u200b\u200f\u2060]/g;

/** Every character of the story stands where the map says, and the way back leads to the same offset. */
function expectTrueMap({ text, blocks, map }: Article) {
  for (const { start, end, element } of blocks) {
    expect(map.holds(start, end)).toBe(true);
    const pieces = map.pieces(start, end) ?? [];
    const spoken = pieces.map((piece) => piece.node.data.slice(piece.start, piece.end)).join(' ');
    expect(spoken.replace(NOT_SPOKEN, '')).toBe(text.slice(start, end).replace(NOT_SPOKEN, ''));
    for (let offset = start; offset < end; offset++) {
      const place = map.placeAt(offset);
      if (!place) expect(text.charAt(offset)).toBe(' ');
      else {
        expect(place.node.data.charAt(place.offset).replace(/\s/, ' ')).toBe(text.charAt(offset));
        expect(map.offsetOf(place.node, place.offset)).toBe(offset);
        expect(element.contains(place.node)).toBe(true);
      }
    }
  }
}
