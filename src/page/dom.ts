// Pages may name form fields or images after DOM properties (`<input name="parentNode">`), which then hide the property
// on the form or the document. Everything that may be hidden so is read past the object itself, from its prototype.

const past = (object: object, name: string): unknown => Reflect.get(Object.getPrototypeOf(object), name, object);

/** All elements that match, in document order; none where the page's document cannot be asked. */
export function queryAll(document: Document, selector: string): Element[] {
  const query = past(document, 'querySelectorAll');
  if (typeof query !== 'function') return [];
  return Array.from(query.call(document, selector) as NodeListOf<Element>);
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

/** Whether the object is a form, the only element whose properties a page can hide. */
const isForm = (node: Node): boolean => {
  const name: unknown = (node as Element).localName;
  return typeof name === 'object' || name === 'form';
};

/** The element's local name. */
export const nameOf = (element: Element): string => {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
};

export const nextOf = (node: Node): Node | null =>
  isForm(node) ? (past(node, 'nextSibling') as Node | null) : node.nextSibling;

export const parentOf = (node: Node): Node | null =>
  isForm(node) ? (past(node, 'parentNode') as Node | null) : node.parentNode;

/** The attribute's value, '' where it is absent. */
export function attributeOf(element: Element, name: string): string {
  if (typeof element.getAttribute === 'function') return element.getAttribute(name) ?? '';
  const get = past(element, 'getAttribute');
  return typeof get === 'function' ? String(get.call(element, name) ?? '') : '';
}

/** The first child in the composed tree: an open shadow root's, a slot's assigned nodes are given by `childrenOf`. */
export function firstOf(element: Element): Node | null {
  return isForm(element) ? (past(element, 'firstChild') as Node | null) : element.firstChild;
}

/** Text of an element as it stands, white space collapsed; '' where there is none. */
export function plainText(element: Element | undefined): string {
  if (!element) return '';
  const text = past(element, 'textContent');
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}
