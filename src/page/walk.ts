import { attributeOf, firstOf, HIDES, hasAttribute, nameOf, nextOf } from './dom';
import { Furniture, furnitureNamed, furnitureOfRole } from './furniture';

/** An element that holds lines of its own: what stands in it, and what its names say it is. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | undefined;
  depth: number;
  /** What its own names and attributes say; see `Furniture`. */
  own: number;
  /** What holds for it in the end, its parents' names included; set when the page is weighed. */
  flags: number;
  /** Classes and id, for the rules that look closer. */
  label: string;
  /** Lines of the box and everything in it: `[first, end)`. */
  first: number;
  end: number;
  /** Pictures and films that stand directly in it. */
  pictures: number;
}

/** A run of text within one box, unbroken by blocks: what a reader sees as a paragraph, a heading, an item. */
export interface Line {
  box: Box;
  /** Text nodes in order, with the innermost special inline parent: see `Run`. */
  runs: Run[];
  /** Characters without the white space around each text node; `linked` are those in links. */
  chars: number;
  linked: number;
  /** Characters that are bold or emphasised: a line all bold is often a subhead. */
  bold: number;
  index: number;
  /** A picture or film stands between the line before and this one. */
  afterPicture: boolean;
}

export interface Run {
  node: Text;
  /** A line break stands before it. */
  broken: boolean;
  /** What the names of its inline parents say, and its own. */
  own: number;
  link: boolean;
}

export interface Walk {
  /** `<time>` elements, with the line that they stand in or before. */
  times: { element: Element; index: number; box: Box }[];
  boxes: Box[];
  lines: Line[];
}

const UNREAD = new Set(
  'script style noscript template svg math iframe frame object embed canvas audio video select textarea button input map dialog datalist progress meter nav head link meta title picture img source track area base param rp rt portal'.split(
    ' ',
  ),
);
const PICTURES = new Set('img picture video amp-img'.split(' '));
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);
/** Elements besides custom ones that may carry a shadow root and are worth asking. */
const HOSTS = new Set('article div main section span body p'.split(' '));

interface Frame {
  box: Box | undefined;
  next: Node | null;
  queue: Node[] | undefined;
  link: boolean;
  bold: boolean;
  own: number;
}

/**
 * Walks the page once, in the composed tree, and gathers its lines. Changes nothing and asks for no layout.
 * `telling` are the elements with attributes worth asking for, `leftOut` those that are passed over.
 * `step(n)` visits up to about `n` nodes and says whether more are left, so that a caller may stop in between.
 */
export function startWalk(
  body: Element,
  result: Walk,
  telling: ReadonlySet<Element> = new Set(),
  leftOut: ReadonlySet<Element> = new Set(),
): { step(nodes: number): boolean } {
  const { boxes, lines, times } = result;
  let line: Line | undefined;
  let breaks = 0;
  let pictured = false;
  let shadows = false;
  const mayTell = (element: Element) => shadows || telling.has(element);
  const root = box(body, nameOf(body), undefined);
  const stack: Frame[] = [frame(body, 'body', root, false, false, 0)];

  function box(element: Element, name: string, parent: Box | undefined): Box {
    const label = labelOf(element);
    const made: Box = {
      element,
      name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      own: parent ? ownFurniture(element, name, label, mayTell(element)) : 0,
      flags: 0,
      label,
      first: lines.length,
      end: lines.length,
      pictures: 0,
    };
    boxes.push(made);
    return made;
  }

  function frame(
    element: Element,
    name: string,
    of: Box | undefined,
    link: boolean,
    bold: boolean,
    own: number,
  ): Frame {
    if (HOSTS.has(name) || name.includes('-')) {
      const shadow = element.shadowRoot;
      if (shadow) {
        shadows = true;
        return { box: of, next: shadow.firstChild, queue: undefined, link, bold, own };
      }
    } else if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) return { box: of, next: null, queue: [...assigned].reverse(), link, bold, own };
    }
    return { box: of, next: firstOf(element, name), queue: undefined, link, bold, own };
  }

  function text(node: Text, of: Box, top: Frame): void {
    const { data } = node;
    const chars = data.trim().length;
    if (chars === 0) {
      if (line && data !== '' && breaks === 0) line.runs.push({ node, broken: false, own: top.own, link: top.link });
      return;
    }
    if (breaks > 1) line = undefined;
    if (!line) {
      line = { box: of, runs: [], chars: 0, linked: 0, bold: 0, index: lines.length, afterPicture: pictured };
      pictured = false;
      lines.push(line);
      breaks = 0;
    }
    line.runs.push({ node, broken: breaks > 0, own: top.own, link: top.link });
    line.chars += chars;
    if (top.link) line.linked += chars;
    if (top.bold) line.bold += chars;
    breaks = 0;
  }

  /** Opens an element; its frame is walked next. */
  function open(element: Element, name: string, top: Frame, of: Box): void {
    if (name === 'br') {
      breaks += line ? 1 : 0;
      return;
    }
    if (leftOut.size > 0 && leftOut.has(element)) return;
    if (UNREAD.has(name)) {
      if (PICTURES.has(name)) {
        of.pictures++;
        pictured = true;
      }
      return;
    }
    if (name === 'time') times.push({ element, index: line ? line.index : lines.length, box: of });
    if (INLINE.has(name)) {
      const own =
        top.own | (name === 'b' || name === 'i' ? 0 : ownFurniture(element, name, labelOf(element), mayTell(element)));
      if (own & Furniture.hidden) return;
      const bold = top.bold || name === 'b' || name === 'strong';
      stack.push(frame(element, name, undefined, top.link || name === 'a', bold, own));
      return;
    }
    line = undefined;
    if (name === 'hr') return;
    const made = box(element, name, of);
    if (made.own & Furniture.hidden) {
      boxes.pop();
      return;
    }
    stack.push(frame(element, name, made, top.link, false, top.own));
  }

  let current = root;

  return {
    step(nodes) {
      for (let visited = 0; visited < nodes; visited++) {
        const top = stack[stack.length - 1];
        if (!top) return false;
        const node = top.queue ? (top.queue.pop() ?? null) : top.next;
        if (!node) {
          stack.pop();
          if (top.box) {
            top.box.end = lines.length;
            line = undefined;
            current = top.box.parent ?? root;
          }
          continue;
        }
        const kind: unknown = node.nodeType;
        if (kind === 1 || typeof kind === 'object') {
          const element = node as Element;
          const name = nameOf(element);
          if (!top.queue) top.next = nextOf(element, name);
          open(element, name, top, current);
          const pushed = stack[stack.length - 1];
          if (pushed && pushed !== top && pushed.box) current = pushed.box;
        } else {
          if (!top.queue) top.next = node.nextSibling;
          if (kind === 3) text(node as Text, current, top);
        }
      }
      return stack.length > 0;
    },
  };
}

const labelOf = (element: Element): string => {
  const names: unknown = element.className;
  const id: unknown = element.id;
  const known = typeof names === 'string' ? names : attributeOf(element, 'class');
  return typeof id !== 'string' || id === '' ? known : known === '' ? id : `${known} ${id}`;
};

function ownFurniture(element: Element, name: string, label: string, tells: boolean): number {
  let own = label === '' ? 0 : furnitureNamed(label);
  if (name === 'nav' || name === 'footer' || name === 'aside' || name === 'form' || name === 'menu')
    own |= furnitureOfRole(name);
  else if (name === 'figcaption' || name === 'caption') own |= Furniture.caption;
  if (!tells) return own;
  const role = attributeOf(element, 'role');
  if (role !== '') own |= furnitureOfRole(role);
  if (attributeOf(element, 'aria-hidden') === 'true' || hasAttribute(element, 'hidden')) own |= Furniture.hidden;
  const style = attributeOf(element, 'style');
  return style !== '' && HIDES.test(style) ? own | Furniture.hidden : own;
}
