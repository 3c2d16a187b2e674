import { attributeOf, contentTypeOf, HIDES, hasAttribute, parentOf, plainText, queryAll } from './dom';
import { isPrivateAddress } from './private-address';
import type { PageReading } from './types';

/** Why a page is not read; `undefined` where nothing speaks against it. */
export type Refusal = Extract<PageReading, { isArticle: false }>['why'] | undefined;

/** Told from the address and the kind of document, before anything is read. */
export function refusedAtOnce(document: Document, url: string): Refusal {
  const type = contentTypeOf(document);
  if (type !== undefined && type !== 'text/html' && type !== 'application/xhtml+xml') return 'not-html';
  if (isPrivateAddress(url)) return 'private-address';
  return isMailOrChatHost(url) ? 'editor' : undefined;
}

const MAIL_OR_CHAT = new Set('webmail web-mail mail email inbox chat message messages messenger meet'.split(' '));

function isMailOrChatHost(url: string): boolean {
  try {
    const { hostname } = new URL(url);
    const dot = hostname.indexOf('.');
    return dot > 0 && MAIL_OR_CHAT.has(hostname.slice(0, dot).replace(/\d+$/, ''));
  } catch {
    return false;
  }
}

/** Less prose than this, in characters, is no story that a log-in form or an editor could stand beside. */
const LITTLE_PROSE = 600;

const ITEMS = '[role="row"], [role="gridcell"], [role="option"], [role="listitem"], [role="treeitem"]';

/**
 * Told from what a reader can see: a log-in form, an editor, a mailbox or a chat as the main part of the page.
 * A log-in dialog or a comment field beside a story does not count.
 * @param written what somebody may write in
 * @param prose characters of prose in what would be the story
 * @param declaredStory the page says of itself that it is a story: then a brief may be short
 */
export function refusedByShape(
  document: Document,
  written: readonly Element[],
  visible: (element: Element) => boolean,
  prose: number,
  declaredStory = false,
): Refusal {
  const editors = written.filter(visible);
  const typed = editors.reduce((sum, editor) => sum + plainText(editor).length, 0);
  if (editors.length > 0 && (typed > Math.max(200, prose) || (prose < LITTLE_PROSE && editors.some(isLarge))))
    return 'editor';
  if (editors.length > 0 && prose < LITTLE_PROSE * 3) {
    if (queryAll(document, '[role="log"]').some(visible) || queryAll(document, ITEMS).length >= 12) return 'editor';
  }
  if (prose >= (declaredStory ? LITTLE_PROSE / 3 : LITTLE_PROSE)) return undefined;
  if (queryAll(document, 'input[type="password" i]').some(visible)) return 'log-in';
  return queryAll(document, 'textarea').some((area) => visible(area) && Number(attributeOf(area, 'rows') || 2) >= 15)
    ? 'editor'
    : undefined;
}

/** Editors of documents say that they take many lines, or are the page. */
const isLarge = (editor: Element): boolean =>
  attributeOf(editor, 'aria-multiline') === 'true' ||
  /^(?:body|main|article)$/.test((parentOf(editor) as Element | null)?.localName ?? '');

/** What counts as visible where nobody can be asked: no `hidden`, no `aria-hidden`, no inline style that hides, up to the root. */
export function seemsVisible(element: Element): boolean {
  let at: Node | null = element;
  for (let climbed = 0; at && climbed < 400; climbed++, at = parentOf(at)) {
    if (at.nodeType !== 1) continue;
    const one = at as Element;
    if (attributeOf(one, 'aria-hidden') === 'true' || hasAttribute(one, 'hidden')) return false;
    if (HIDES.test(attributeOf(one, 'style'))) return false;
    if (one.localName === 'dialog' && !hasAttribute(one, 'open')) return false;
  }
  return true;
}
