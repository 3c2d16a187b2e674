import { expect, test } from 'vitest';
import { openPage } from '../../../src/cli/open-page';
import { worthALook } from '../../../src/page/detect';

const sentence = 'The harbour master said on Tuesday that the ferry would sail again before the end of the month. ';
const page = (body: string, head = '') =>
  openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

test('a few paragraphs of prose are worth a look', () => {
  expect(worthALook(page(`<p>${sentence.repeat(3)}</p><p>${sentence.repeat(3)}</p>`))).toBe(true);
});

test('so are paragraphs made of div elements and line breaks', () => {
  expect(worthALook(page(`<div>${sentence.repeat(3)}<br><br>${sentence.repeat(3)}</div>`))).toBe(true);
});

test('a page that declares a story is worth a look before its text has come', () => {
  expect(worthALook(page('<div id="app"></div>', '<meta property="og:type" content="article">'))).toBe(true);
  const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  expect(worthALook(page(`<div id="app"></div>${data}`))).toBe(true);
});

test('menus, buttons and short labels are not', () => {
  expect(worthALook(page('<ul><li><a href="/a">News</a></li></ul><p>Log in</p><button>Go</button>'))).toBe(false);
});

test('form fields named after the document’s own properties do not get in its way', () => {
  const document = page(`<img name="querySelector"><form><input name="parentNode"></form><p>${sentence.repeat(6)}</p>`);
  Object.defineProperty(document, 'querySelector', { value: document.createElement('img') });
  Object.defineProperty(document, 'getElementsByTagName', { value: document.createElement('img') });
  expect(worthALook(document)).toBe(true);
});
