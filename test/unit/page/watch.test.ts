// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '../../../src/page/read-page';
import { type PageNews, watchPage } from '../../../src/page/watch';

const sentence = 'The harbour master said on Tuesday that the ferry would sail again before the end of the month. ';
const story = (title: string) =>
  `<article><h1>${title}</h1><p id="one">${sentence.repeat(2)}</p><p>It was built in the yard across the bay. ${sentence.repeat(2)}</p><p>Nobody was hurt. ${sentence.repeat(2)}</p></article>`;

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  document.head.innerHTML = '<meta property="og:type" content="article">';
  document.body.innerHTML = '';
  history.replaceState(null, '', '/news/ferry-sails-again-soon-12345');
});
afterEach(() => life.abort());

function watched() {
  const news: PageNews[] = [];
  const watch = watchPage(document, (one) => news.push(one), life.signal);
  return { news, watch };
}

function articleOf() {
  const reading = readPage(document, { url: 'https://paper.test/news/ferry-sails-again-soon-12345' }, { asked: true });
  if (!reading.isArticle) throw new Error(reading.why);
  return reading.article;
}

test('a story that comes late is news, once the page has come to rest', async () => {
  const { news } = watched();
  document.body.innerHTML = story('Ferry sails again');
  expect(news).toEqual([]);
  await vi.waitFor(() => expect(news).toEqual([{ kind: 'story-may-have-appeared' }]));
});

test('a clock is no news', async () => {
  document.body.innerHTML = `<div id="clock">12:00</div>${story('Ferry sails again')}`;
  const { news, watch } = watched();
  const article = articleOf();
  watch.follow(article, life.signal);
  const clock = document.getElementById('clock');
  if (clock?.firstChild) clock.firstChild.nodeValue = '12:01';
  const late = document.createElement('p');
  late.textContent = sentence.repeat(3);
  setTimeout(() => document.body.append(late), 400);
  await vi.waitFor(() => expect(news).toEqual([{ kind: 'story-may-have-appeared' }]), 2000);
});

test('a paragraph that the page rewrites is told by its block, and its places are given up', async () => {
  document.body.innerHTML = story('Ferry sails again');
  const { news, watch } = watched();
  const article = articleOf();
  watch.follow(article, life.signal);
  const first = document.getElementById('one')?.firstChild;
  if (first) first.nodeValue = 'Corrected: the ferry will not sail.';
  await vi.waitFor(() => expect(news[0]).toMatchObject({ kind: 'story-changed', article, blocks: [0] }));
  expect(article.map.holds(0, 10)).toBe(false);
  expect(article.map.placeAt(0)).toBeUndefined();
});

test('text that unfolds in the story is growth', async () => {
  document.body.innerHTML = story('Ferry sails again');
  const { news, watch } = watched();
  const article = articleOf();
  watch.follow(article, life.signal);
  const more = document.createElement('p');
  more.textContent = `And there is more to tell. ${sentence}`;
  article.root.append(more);
  await vi.waitFor(() => expect(news).toEqual([{ kind: 'story-changed', article, blocks: [], grown: true }]));
});

test('marks of our own are no change', async () => {
  document.body.innerHTML = story('Ferry sails again');
  const { news, watch } = watched();
  const article = articleOf();
  watch.follow(article, life.signal);
  const mark = document.createElement('backstory-mark');
  mark.textContent = 'harbour';
  article.root.append(mark);
  const more = document.createElement('p');
  more.textContent = sentence.repeat(3);
  setTimeout(() => document.body.append(more), 400);
  await vi.waitFor(() => expect(news).toEqual([{ kind: 'story-may-have-appeared' }]), 2000);
});

test('another address with another story is a new page', async () => {
  document.body.innerHTML = story('Ferry sails again');
  const { news, watch } = watched();
  watch.follow(articleOf(), life.signal);
  history.pushState(null, '', '/news/bridge-opens-at-last-67890');
  document.body.innerHTML = story('Bridge opens at last');
  await vi.waitFor(() => expect(news[0]).toMatchObject({ kind: 'new-page' }));
  expect(news[0]?.kind === 'new-page' && news[0].url).toContain('/news/bridge-opens-at-last-67890');
});

test('another address with the story still there, as endless scrolling writes it, is no new page', async () => {
  document.body.innerHTML = story('Ferry sails again');
  const { news, watch } = watched();
  watch.follow(articleOf(), life.signal);
  history.replaceState(null, '', '/news/bridge-opens-at-last-67890');
  document.body.insertAdjacentHTML('beforeend', story('Bridge opens at last').replace('id="one"', ''));
  await vi.waitFor(() => expect(news).toEqual([{ kind: 'story-may-have-appeared' }]));
});

test('nothing is told after the end', async () => {
  const { news } = watched();
  const control: PageNews[] = [];
  const other = new AbortController();
  watchPage(document, (one) => control.push(one), other.signal);
  document.body.innerHTML = story('Ferry sails again');
  life.abort();
  await vi.waitFor(() => expect(control).toHaveLength(1));
  expect(news).toEqual([]);
  other.abort();
});

test('several stories in one document are read one by one', () => {
  document.body.innerHTML = story('Ferry sails again') + story('Bridge opens at last').replaceAll('harbour', 'bridge');
  const first = articleOf();
  expect(first.headline?.textContent).toBe('Ferry sails again');
  expect(first.text).not.toContain('bridge');
  const [other] = first.others ?? [];
  if (!other) throw new Error('the second story was not found');
  const second = readPage(document, {}, { asked: true, within: other });
  expect(second.isArticle && second.article.title).toBe('Bridge opens at last');
  expect(second.isArticle && second.article.text.startsWith('The bridge master')).toBe(true);
});
