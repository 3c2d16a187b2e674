import { attributeOf, firstOf, HIDES, hasAttribute, nameOf, nextOf } from './dom';
import { Furniture, furnitureNamed, furnitureOfRole } from './furniture';
import { isPiece, wholeText } from './whole-text';

/** An element that holds lines of its own: what stands in it, and what its names say it is. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | undefined;
  /** Its place among the boxes, and the place after the last box in it. */
  index: number;
  after: number;
  /** What its kind and attributes say; see `Furniture`. */
  told: number;
  /** That, and what its names say: asked for when it matters, with `ownOf`. */
  own: number | undefined;
  /** What holds for it in the end, its parents' names included; set when the page is weighed. */
  flags: number;
  /** Lines of the box and everything in it: `[first, end)`. */
  first: number;
  end: number;
  /** Pictures and films that stand directly in it. */
  pictures: number;
}

/** A run of text within one box, unbroken by blocks: what a reader sees as a paragraph, a heading, an item. */
export interface Line {
  box: Box;
  /** Text nodes in order, with the innermost inline parent; the first has letters. */
  runs: Run[];
  /** Characters without the white space around each text node; `linked` are those in links. */
  chars: number;
  linked: number;
  /** Characters of running prose; set when the page is weighed. */
  prose: number;
  index: number;
  /** A picture or film stands between the line before and this one. */
  afterPicture: boolean;
}

export interface Run {
  node: Text;
  /** A line break stands before it. */
  broken: boolean;
  inline: Inline | undefined;
}

/** An element within a line. */
export interface Inline {
  element: Element;
  parent: Inline | undefined;
  /** As with boxes; what its parents in the line say is part of it. */
  told: number;
  own: number | undefined;
}

export interface Walk {
  /** `<time>` elements, with the line that they stand in or before. */
  times: { element: Element; index: number; box: Box }[];
  boxes: Box[];
  lines: Line[];
}

/** What is to be done with an element, by its name. A set of bits. */
const Kind = { unread: 1, picture: 2, inline: 4, host: 8, link: 16, rule: 32, time: 64, slot: 128 } as const;
const kinds = new Map<string, number>();
const learn = (names: string, kind: number) => {
  for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);
};
learn(
  'script style noscript template svg math iframe frame object embed canvas audio video select textarea button input map dialog datalist progress meter nav head link meta title picture img source track area base param rp rt portal',
  Kind.unread,
);
learn('img picture video amp-img', Kind.picture | Kind.unread);
// What pages in AMP hold beside the story, by AMP's own elements.
learn('amp-ad amp-embed amp-sticky-ad amp-iframe amp-sidebar amp-lightbox amp-consent amp-social-share', Kind.unread);
learn(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr slot',
  Kind.inline,
);
// Elements besides custom ones that may carry a shadow root and are worth asking.
learn('article div main section span body p', Kind.host);
learn('a', Kind.link);
learn('hr', Kind.rule);
learn('time', Kind.time);
learn('slot', Kind.slot);

const kindOf = (name: string): number => kinds.get(name) ?? (name.includes('-') ? Kind.host : 0);

interface Frame {
  box: Box | undefined;
  next: Node | null;
  queue: Node[] | undefined;
  link: boolean;
  inline: Inline | undefined;
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
  const told = (element: Element, name: string) => toldBy(element, name, shadows || telling.has(element));
  const root = box(body, nameOf(body), undefined, 0);
  root.own = 0;
  const stack: Frame[] = [frame(body, 'body', Kind.host, root, false, undefined)];

  function box(element: Element, name: string, parent: Box | undefined, says: number): Box {
    const made: Box = {
      element,
      name,
      parent,
      index: boxes.length,
      after: boxes.length + 1,
      told: says,
      own: undefined,
      flags: 0,
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
    kind: number,
    of: Box | undefined,
    link: boolean,
    inline: Inline | undefined,
  ): Frame {
    if (kind & Kind.host) {
      const shadow = element.shadowRoot;
      if (shadow) {
        shadows = true;
        return { box: of, next: shadow.firstChild, queue: undefined, link, inline };
      }
    } else if (kind & Kind.slot) {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length > 0) return { box: of, next: null, queue: [...assigned].reverse(), link, inline };
    }
    return { box: of, next: firstOf(element, name), queue: undefined, link, inline };
  }

  function text(node: Text, of: Box, { inline, link }: Frame): void {
    const data = wholeText(node);
    const chars = data.trim().length;
    if (chars === 0) {
      if (line && data !== '' && breaks === 0) line.runs.push({ node, broken: false, inline });
      return;
    }
    if (breaks > 1) line = undefined;
    if (!line) {
      line = { box: of, runs: [], chars: 0, linked: 0, prose: 0, index: lines.length, afterPicture: pictured };
      pictured = false;
      lines.push(line);
      breaks = 0;
    }
    line.runs.push({ node, broken: breaks > 0, inline });
    line.chars += chars;
    if (link) line.linked += chars;
    breaks = 0;
  }

  /** Opens an element; its frame is walked next. */
  function open(element: Element, name: string, top: Frame, of: Box): void {
    if (name === 'br') {
      breaks += line ? 1 : 0;
      return;
    }
    if (leftOut.size > 0 && leftOut.has(element)) return;
    const kind = kindOf(name);
    if (kind & Kind.unread) {
      if (kind & Kind.picture) {
        of.pictures++;
        pictured = true;
      }
      return;
    }
    if (kind & Kind.inline) {
      if (kind & Kind.time) times.push({ element, index: line ? line.index : lines.length, box: of });
      const says = told(element, name);
      if (says & Furniture.hidden) return;
      const inline = kind & Kind.slot ? top.inline : { element, parent: top.inline, told: says, own: undefined };
      stack.push(frame(element, name, kind, undefined, top.link || (kind & Kind.link) !== 0, inline));
      return;
    }
    line = undefined;
    if (kind & Kind.rule) return;
    const says = told(element, name);
    if (says & Furniture.hidden) return;
    stack.push(frame(element, name, kind, box(element, name, of, says), top.link, top.inline));
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
            top.box.after = boxes.length;
            line = undefined;
            current = top.box.parent ?? root;
          }
          continue;
        }
        // A story that grows is read again while its marks stand: their texts are told with the node before them.
        if (isPiece(node)) {
          if (!top.queue) top.next = node.nextSibling;
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

/** Classes and id. */
const labelOf = (element: Element): string => {
  const names: unknown = element.className;
  const id: unknown = element.id;
  const known = typeof names === 'string' ? names : attributeOf(element, 'class');
  return typeof id !== 'string' || id === '' ? known : known === '' ? id : `${known} ${id}`;
};

const named = ({ element, told }: Box | Inline): number => told | furnitureNamed(labelOf(element));

/** What a box's kind, attributes and names say that it is. */
export function ownOf(box: Box): number {
  box.own ??= named(box);
  return box.own;
}

/** What the elements around a run within its line say that it is. */
export function ownOfInline(inline: Inline | undefined): number {
  if (!inline) return 0;
  inline.own ??= named(inline) | ownOfInline(inline.parent);
  return inline.own;
}

function toldBy(element: Element, name: string, tells: boolean): number {
  let told = 0;
  if (name === 'nav' || name === 'footer' || name === 'aside' || name === 'form' || name === 'menu')
    told = furnitureOfRole(name);
  else if (name === 'figcaption' || name === 'caption') told = Furniture.caption;
  if (!tells) return told;
  const role = attributeOf(element, 'role');
  if (role !== '') told |= furnitureOfRole(role);
  if (attributeOf(element, 'aria-hidden') === 'true' || hasAttribute(element, 'hidden')) told |= Furniture.hidden;
  const style = attributeOf(element, 'style');
  return style !== '' && HIDES.test(style) ? told | Furniture.hidden : told;
}
