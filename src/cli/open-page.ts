import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/**
 * Parses a page as a browser would (scripts off), without running or fetching anything.
 * Why two parsers' halves: `docs/decisions/command-line-dom.md`.
 */
export function openPage(html: string): Document {
  const { document } = parseHTML('<!doctype html><html></html>');
  document.documentElement.remove();
  grow(document, parse(html, { scriptingEnabled: false }), document);
  return document;
}

/** Builds the parsed tree under `target`; a loop, because pages may nest thousands deep. */
function grow(target: Node, tree: DefaultTreeAdapterTypes.ParentNode, document: Document): void {
  const open: [Node, DefaultTreeAdapterTypes.ParentNode][] = [[target, tree]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [parent, { childNodes }] = pair;
    for (const child of childNodes) {
      if ('value' in child) parent.appendChild(document.createTextNode(child.value));
      else if ('tagName' in child) {
        const element = document.createElement(child.tagName);
        for (const { name, value } of child.attrs) element.setAttribute(name, value);
        parent.appendChild(element);
        open.push([element, 'content' in child ? child.content : child]);
      }
    }
  }
}
