// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { mayHydrate } from '../../../src/page/hydration';

const STORY = '<article id="story"><p>One.</p><p>Two.</p></article>';

function page(body: string, head = ''): boolean {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  const root = document.getElementById('story');
  if (!root) throw new Error('the page has no story');
  return mayHydrate(document, root);
}

describe('a page that a framework may take over', () => {
  test.each([
    ['Next', `<div id="__next">${STORY}</div>`, ''],
    ['Nuxt', `<div id="__nuxt">${STORY}</div>`, ''],
    ['Gatsby', `<div id="___gatsby">${STORY}</div>`, ''],
    ['React before 18', `<div data-reactroot="">${STORY}</div>`, ''],
    ['React, by its seams', '<article id="story"><p>Seen by <!-- -->two<!-- --> people.</p></article>', ''],
    ['React, by a boundary', '<article id="story"><!--$--><p>One.</p><!--/$--></article>', ''],
    ['React, by its state', STORY, '<script>window.__PRELOADED_STATE__ = {"story": 1}</script>'],
    ['Next, by its chunks', STORY, '<script>(self.__next_f=self.__next_f||[]).push([0])</script>'],
    ['Vue, by a fragment', '<article id="story"><!--[--><p>One.</p><!--]--></article>', ''],
    ['Vue, by scoped styles', `<div data-v-7ba5bd90="">${STORY}</div>`, ''],
    ['Vue 2', `<div data-server-rendered="true">${STORY}</div>`, ''],
    ['Angular', `<app-shell ng-version="17.0.0">${STORY}</app-shell>`, ''],
    ['Angular, by scoped styles', `<div _ngcontent-abc-c12="">${STORY}</div>`, ''],
    ['Svelte 5', '<article id="story"><!--[!--><p>One.</p><!--]--></article>', ''],
    ['Svelte, by scoped styles', `<div class="wide svelte-1x2y3z4">${STORY}</div>`, ''],
    ['Solid', `<div data-hk="0-0">${STORY}</div>`, ''],
    ['Astro', `<astro-island>${STORY}</astro-island>`, ''],
    ['Lit', '<article id="story"><!--lit-part abc=--><p>One.</p><!--/lit-part--></article>', ''],
    ['an element of its own', `<x-page>${STORY}</x-page>`, ''],
    ['a mount', `<div id="app">${STORY}</div>`, ''],
    ['another mount', `<div id="react-root"><main>${STORY}</main></div>`, ''],
    ['modules', STORY, '<script type="module" src="/main.js"></script>'],
    ['data handed over', `${STORY}<script type="application/json">{}</script>`, ''],
  ])('%s', (_, body, head) => {
    expect(page(body, head)).toBe(true);
  });
});

describe('a page that none will', () => {
  test.each([
    ['no scripts', STORY, ''],
    ['scripts of old', `<div id="page">${STORY}</div><script src="/jquery.js"></script><script>go()</script>`, ''],
    ['measuring and consent', STORY, '<script async src="/m.js"></script><script>window.__tcfapi = () => 1;</script>'],
    ['declared data', STORY, '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'],
    ['comments of an author', '<article id="story"><!-- more --><p>One.</p><!-- /wp:paragraph --></article>', ''],
    ['a page in one form', `<form><input name="attributes"><input name="id">${STORY}</form>`, ''],
    ['signs far from the story', `${STORY}<x-player></x-player><div id="app"></div>`, ''],
  ])('%s', (_, body, head) => {
    expect(page(body, head)).toBe(false);
  });
});
