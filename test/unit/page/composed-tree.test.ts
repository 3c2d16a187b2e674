// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page';
import type { Article } from '../../../src/page/types';

const sentence = 'The harbour master said on Tuesday that the ferry would sail again before the end of the month. ';
const url = 'https://island-paper.com/news/2024/03/05/ferry-stops-for-a-month';

function read(surroundings: Parameters<typeof readPage>[1] = {}): Article {
  const reading = readPage(document, { url, ...surroundings }, { asked: true });
  if (!reading.isArticle) throw new Error(reading.why);
  return reading.article;
}

const blocksOf = ({ text, blocks }: Article) => blocks.map(({ start, end }) => text.slice(start, end));

afterEach(() => {
  document.body.innerHTML = '';
});

test('an article in an open shadow root is read, with the parts that its host lends it', () => {
  document.body.innerHTML = `<story-page><p>From the page: ${sentence.repeat(2)}</p></story-page>`;
  const root = document.querySelector('story-page')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('no shadow root');
  root.innerHTML = `<article><p>From the shadow: ${sentence.repeat(2)}</p><slot></slot></article>`;
  const article = read();
  expect(blocksOf(article)).toEqual([
    `From the shadow: ${sentence.repeat(2)}`.trim(),
    `From the page: ${sentence.repeat(2)}`.trim(),
  ]);
  expect(article.map.placeAt(0)?.node.getRootNode()).toBe(root);
});

test('what the reader cannot see is left out, and nobody is asked twice', () => {
  document.body.innerHTML = `<article><p>${sentence.repeat(2)}</p><p class="x">Unseen. ${sentence.repeat(2)}</p><p>Seen <span class="x">(unseen)</span> ${sentence.repeat(2)}</p></article>`;
  const asked: Element[] = [];
  const article = read({
    visible: (element) => {
      asked.push(element);
      return element.className !== 'x';
    },
  });
  expect(blocksOf(article)).toEqual([sentence.repeat(2).trim(), `Seen ${sentence.repeat(2)}`.trim()]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('the map gives up what the page has changed, and only that', () => {
  document.body.innerHTML = `<article><p id="a">First: ${sentence.repeat(2)}</p><p id="b">Second: ${sentence.repeat(2)}</p></article>`;
  const { map, blocks, text } = read();
  const [one, two] = blocks;
  if (!one || !two) throw new Error('two blocks expected');
  document.getElementById('a')?.remove();
  expect(map.holds(one.start, one.end)).toBe(false);
  expect(map.pieces(one.start, one.end)).toBeUndefined();
  expect(map.holds(two.start, two.end)).toBe(true);
  expect(map.placeAt(two.start)?.node.data.startsWith('Second')).toBe(true);
  expect(map.placeAt(two.start - 1)).toBeUndefined();
  expect(map.pieces(0, text.length + 1)).toBeUndefined();
});

test('a name that runs across tags has a piece in each', () => {
  document.body.innerHTML = `<article><p>Mayor <b>Orla</b>\n <i>Venn</i> said so. ${sentence.repeat(2)}</p></article>`;
  const { map, text } = read();
  const start = text.indexOf('Orla Venn');
  const pieces = map.pieces(start, start + 9)?.map(({ node, start: from, end }) => node.data.slice(from, end));
  expect(pieces?.join('').replace(/\s+/g, ' ')).toBe('Orla Venn');
});

test('text that somebody writes in a field of a story page is never read', () => {
  document.body.innerHTML = `<article><p>${sentence.repeat(4)}</p><p>${sentence.repeat(5)}</p><div contenteditable="true">My secret reply, which is mine. ${sentence}</div></article>`;
  expect(read().text).not.toContain('secret');
});
