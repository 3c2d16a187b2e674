import { expect, test } from 'vitest';
import { openPage } from '../../../src/cli/open-page';
import { worthALook } from '../../../src/page/detect';
import { readPage, readPageInSlices } from '../../../src/page/read-page';

// Whatever a page does: an answer or a quiet no, never an exception.

const sentence = 'The harbour master said on Tuesday that the ferry would sail again before the end of the month. ';
const url = 'https://island-paper.com/news/2024/03/05/ferry-stops-for-a-month';
const story = (paragraphs: number) =>
  `<meta property="og:type" content="article"><h1>Ferry stops</h1><article>${Array.from(
    { length: paragraphs },
    (_, at) => `<p>${at}. ${sentence.repeat(2)}</p>`,
  ).join('')}</article>`;

test('a page that is nested two thousand deep is read', () => {
  const deep = `${'<div>'.repeat(2000)}<p>${sentence.repeat(3)}</p><p>Then: ${sentence.repeat(3)}</p>${'</div>'.repeat(2000)}`;
  const document = openPage(`<body>${deep}</body>`);
  expect(worthALook(document)).toBe(true);
  const reading = readPage(document, { url }, { asked: true });
  expect(reading.isArticle && reading.article.blocks.length).toBe(2);
});

test('a page of several megabytes is read in slices, with the same result', async () => {
  const document = openPage(`<body>${story(20_000)}</body>`);
  let turns = 0;
  const ticking = setInterval(() => turns++, 1);
  const sliced = await readPageInSlices(document, { url });
  clearInterval(ticking);
  const whole = readPage(document, { url });
  expect(turns).toBeGreaterThan(2);
  expect(whole.isArticle && whole.article.blocks.length).toBe(20_000);
  expect(sliced.isArticle && whole.isArticle && sliced.article.text === whole.article.text).toBe(true);
});

test('reading in slices stops when it is told to', async () => {
  const document = openPage(`<body>${story(5000)}</body>`);
  const stop = new AbortController();
  const reading = readPageInSlices(document, { url }, { signal: stop.signal });
  stop.abort(new Error('left the page'));
  await expect(reading).rejects.toThrow('left the page');
});

test('a page that hides the document’s properties is read all the same', () => {
  const document = openPage(`<body>${story(5)}</body>`);
  const expected = readPage(document, { url });
  for (const name of ['body', 'querySelectorAll', 'querySelector', 'URL', 'title'])
    Object.defineProperty(document, name, { configurable: true, value: document.createElement('img') });
  expect(worthALook(document)).toBe(true);
  const reading = readPage(document, { url });
  expect(reading.isArticle && expected.isArticle && reading.article.text === expected.article.text).toBe(true);
});

test('plain text, images, feeds and viewers of documents are not read', () => {
  for (const contentType of ['text/plain', 'application/pdf', 'application/xml', 'image/svg+xml']) {
    const document = openPage(`<body>${story(5)}</body>`);
    Object.defineProperty(Object.getPrototypeOf(document), 'contentType', { configurable: true, value: contentType });
    try {
      expect(readPage(document, { url }, { asked: true })).toEqual({ isArticle: false, why: 'not-html' });
      expect(worthALook(document)).toBe(false);
    } finally {
      Reflect.deleteProperty(Object.getPrototypeOf(document), 'contentType');
    }
  }
});

test('a document without a body, and one with frames in its place, have no text', () => {
  expect(readPage(openPage('<frameset><frame src="a"></frameset>'), { url })).toEqual({
    isArticle: false,
    why: 'no-text',
  });
  const document = openPage('<body></body>');
  document.body.remove();
  expect(readPage(document, { url })).toEqual({ isArticle: false, why: 'no-text' });
});

test('structured data of every kind and none is taken as it comes', () => {
  const data = [
    '{"@type":"NewsArticle","headline":{"@value":"Ferry"},"datePublished":["2024-03-05"],"author":[null,{"name":7}]}',
    '[[[{"@graph":null}]]]',
    '{"@type":["NewsArticle"],"datePublished":20240305,"publisher":"x"}',
    '<!-- {"@type":"Article",} -->',
    'null',
    '{"a":',
    `${'['.repeat(3000)}${']'.repeat(3000)}`,
  ];
  for (const one of data) {
    const document = openPage(`<body><script type="application/ld+json">${one}</script>${story(5)}</body>`);
    expect(readPage(document, { url }).isArticle).toBe(true);
  }
});

test('addresses that are none do not get in the way', () => {
  for (const address of ['', 'about:blank', 'not an address', 'file:///tmp/page.html', 'data:text/html,x'])
    expect(readPage(openPage(`<body>${story(9)}</body>`), { url: address }).isArticle).toBe(true);
});
