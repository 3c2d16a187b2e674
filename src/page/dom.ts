// Pages may name form fields or images after DOM properties (`<input name="parentNode">`), which then hide the property
// on the form or the document. Everything that may be hidden so is read past the object itself, from its prototype.

const past = (object: object, name: string): unknown => Reflect.get(Object.getPrototypeOf(object), name, object);

/** All elements that match, in document order; none where the page's document cannot be asked. */
export function queryAll(document: Document, selector: string): Element[] {
  const ask = past(document, 'querySelectorAll');
  if (typeof ask !== 'function') return [];
  const found: NodeListOf<Element> = ask.call(document, selector);
  return found.length === 0 ? [] : Array.from(found);
}

/** The first element that matches. */
export function query(document: Document, selector: string): Element | undefined {
  const find = past(document, 'querySelector');
  if (typeof find !== 'function') return undefined;
  return (find.call(document, selector) as Element | null) ?? undefined;
}

/** The document's `<body>` (not a frameset, not an image named "body"). */
export function bodyOf(document: Document): HTMLElement | undefined {
  const body = past(document, 'body') as HTMLElement | null | undefined;
  return body?.nodeType === 1 && body.localName === 'body' ? body : undefined;
}

/** The document's `<html>`. */
export function rootOf(document: Document): Element | undefined {
  return (past(document, 'documentElement') as Element | null) ?? undefined;
}

/** The document's address, or '' where it has none. */
export function addressOf(document: Document): string {
  const url = past(document, 'URL');
  return typeof url === 'string' && url !== 'about:blank' ? url : '';
}

/** `text/html`, `text/plain` …; undefined where the DOM does not say. */
export function contentTypeOf(document: Document): string | undefined {
  const type = past(document, 'contentType');
  return typeof type === 'string' ? type : undefined;
}

/** The element's local name. */
export const nameOf = (element: Element): string => {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
};

/** Whether a local name is that of a heading. */
export const isHeading = (name: string): boolean => name.length === 2 && name.startsWith('h') && name !== 'hr';

/** The element after it; `name` is its local name. */
export const nextOf = (element: Element, name: string): Node | null =>
  name === 'form' ? (past(element, 'nextSibling') as Node | null) : element.nextSibling;

/** The node that holds it, also where a form's field is named "parentNode". */
export const parentOf = (node: Node): Node | null =>
  node.nodeType === 3 || nameOf(node as Element) !== 'form'
    ? node.parentNode
    : (past(node, 'parentNode') as Node | null);

/** The attribute's value, '' where it is absent. */
export function attributeOf(element: Element, name: string): string {
  if (typeof element.getAttribute === 'function') return element.getAttribute(name) ?? '';
  const get = past(element, 'getAttribute');
  return typeof get === 'function' ? String(get.call(element, name) ?? '') : '';
}

/** Whether the element has the attribute, also where a form's field has the name of the question. */
export function hasAttribute(element: Element, name: string): boolean {
  const has: unknown = element.hasAttribute;
  if (typeof has === 'function') return element.hasAttribute(name);
  return attributeOf(element, name) !== '';
}

/** An inline style that hides. */
export const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** The first child; `name` is the element's local name. */
export const firstOf = (element: Element, name: string): Node | null =>
  name === 'form' ? (past(element, 'firstChild') as Node | null) : element.firstChild;

/** Text of an element as it stands, white space collapsed; '' where there is none. */
export function plainText(element: Element | undefined): string {
  if (!element) return '';
  const text = past(element, 'textContent');
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
