// Pages that a server has written and a framework takes over in the browser ("hydrates"): what tells them from others.
import { attributeOf, nameOf, parentOf, query, queryAll } from './dom';

/** What frameworks and their servers leave in a page, by their own documentation and source; and modules and data for them. */
const SIGNS = [
  // React and what is built on it: Next, Gatsby, Remix.
  '[data-reactroot],[data-reactid],#__next,#___gatsby,[data-remix-run-scroll]',
  // Vue and Nuxt; Angular; Svelte; Solid; Astro; Qwik; Ember; islands of Preact.
  '#__nuxt,#__layout,[data-server-rendered],[data-v-app],[data-n-head]',
  '[ng-version],[ng-server-context],[ngh],[data-sveltekit-preload-data],[data-svelte-h],[data-hk]',
  'astro-island,[q\\:container],script[type="fastboot/shoebox"],[data-wp-interactive]',
  // Not one framework's, but the way all of them are delivered today.
  'script[type="module" i][src],link[rel="modulepreload" i],script[type="application/json" i]',
].join(',');

/** Comments with which renderers keep their places: empty ones, `$` (React, Solid), `[` (Vue, Svelte), Lit, Angular, Qwik. */
const SEAM = /^\s?$|^\/?\$[?!~]?$|^\[[!-]?$|^\]$|^[#/]$|^\/?lit-part\b|^(?:ng-)?container$|^ngh|^\/?qv\b/;
/** Comments to look at: seams stand all over a story. */
const MANY = 200;

/** Marks of scoped styles on elements, as compilers write them. */
const SCOPED = /^(?:data-v-[\da-f]{6,8}|_ng(?:host|content)-.*|data-astro-cid-.*|q:.*)$/;
/** The element that an application is mounted on, by the names that guides and starters give it. */
const MOUNT =
  /^(?:(?:react|vue|preact|svelte|spa|main|page|site)[-_]?)?(?:app|root)(?:[-_]?(?:root|mount|container|content))?$/i;

/** A script that hands over the state from which the server wrote the page, under a name that says so. */
const STATE =
  /\b(?:window|self|globalThis)\s*(?:\.|\[\s*["'])\w*(?:state|props|hydrat|next_f|nuxt|remixcontext|apollo)/i;
/** Characters of a script to look at: a state begins with its name. */
const BEGINNING = 1000;

/**
 * Whether a framework may still take over what stands at and around `root`. It says yes too often rather than too
 * seldom: yes costs a short wait, a wrong no a second rendering.
 */
export function mayHydrate(document: Document, root: Element): boolean {
  return (
    query(document, SIGNS) !== undefined || isMounted(root) || hasSeams(document, root) || handsOverState(document)
  );
}

/** Whether `root` stands in something that looks like an application's. */
function isMounted(root: Element): boolean {
  for (let node: Node | null = root; node?.nodeType === 1; node = parentOf(node)) {
    const element = node as Element;
    const name = nameOf(element);
    if (name.includes('-') || MOUNT.test(attributeOf(element, 'id'))) return true;
    if (/(?:^|\s)svelte-\w{5}/.test(attributeOf(element, 'class'))) return true;
    if (name !== 'form' && element.getAttributeNames().some((attribute) => SCOPED.test(attribute))) return true;
  }
  return false;
}

function hasSeams(document: Document, root: Element): boolean {
  const comments = document.createTreeWalker(root, 128);
  for (let seen = 0; seen < MANY && comments.nextNode(); seen++)
    if (SEAM.test(comments.currentNode.nodeValue ?? '')) return true;
  return false;
}

function handsOverState(document: Document): boolean {
  for (const script of queryAll(document, 'script:not([src])'))
    if (STATE.test((script.textContent ?? '').slice(0, BEGINNING))) return true;
  return false;
}
