import type { Day } from '../knowledge/partial-date';
import type { Block } from '../story/types';

/** Where the day of publication was found; the popup tells the reader. */
export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time-element' | 'visible-text' | 'address';

export interface FoundDay {
  day: Day;
  source: DateSource;
}

/** A place in the live DOM: `offset` UTF-16 code units into `node`'s data. */
export interface DomPlace {
  node: Text;
  offset: number;
}

/**
 * The way between the story's text and the live DOM. It holds text nodes, never copies of elements.
 * While marks stand in the page a text node may have been cut by them; the marks' room joins both views.
 */
export interface TextMap {
  /** The place of the character at `offset`; undefined for the blank lines between blocks and where the page has changed. */
  placeAt(offset: number): DomPlace | undefined;
  /** The offset of a place; undefined where it is no part of the story. */
  offsetOf(node: Text, offset: number): number | undefined;
  /**
   * The pieces of text nodes that make up `[start, end)`, in order; undefined where the page has changed since.
   * A name that runs across inline tags has several pieces.
   */
  pieces(start: number, end: number): { node: Text; start: number; end: number }[] | undefined;
  /** Whether the text that was read still stands in the page there. */
  holds(start: number, end: number): boolean;
}

/** An article as it stands in the live document. Nothing of the document is changed or cloned. */
export interface Article {
  /** The smallest element that holds the story's blocks. */
  root: Element;
  /** Blocks with a blank line between them; the title is not part of it. */
  text: string;
  blocks: (Block & { element: Element })[];
  /** Captions, each once, apart from the text. */
  captions: string[];
  map: TextMap;
  /** Without the site's suffix. */
  title?: string;
  /** The element of the headline, where it stands in the page. */
  headline?: Element;
  byline?: string;
  site?: string;
  /** BCP 47: what the text is written in, whatever the page declares. */
  language?: string;
  canonical?: string;
  /** First publication. */
  published?: FoundDay;
  updated?: FoundDay;
  /** Further stories in the same document, as endless scrolling brings them; each is read with `within`. */
  others?: Element[];
}

/** What cannot be seen in plain DOM structure. Absent in Node: then only `hidden`, `aria-hidden` and inline styles count. */
export interface Surroundings {
  /** Whether the reader can see the element. */
  visible?: (element: Element) => boolean;
  /** The document's address, where `document.location` is not it. */
  url?: string;
}

/** The reader's answer. */
export type PageReading =
  | { isArticle: true; article: Article }
  | {
      isArticle: false;
      why: 'no-text' | 'not-a-story' | 'log-in' | 'editor' | 'private-address' | 'not-html';
      /** What the reader would get by asking, where the page was read before it was found to be no story. */
      article?: Article;
    };
