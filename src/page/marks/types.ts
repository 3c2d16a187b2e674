/** A stretch of the story to mark: offsets into the article's text, half-open. */
export interface MarkWish {
  start: number;
  end: number;
  /** Of the person or treaty. */
  id: string;
  kind: 'person' | 'treaty' | 'story-person';
  /** The mark is a stop in the Tab order. */
  inTabOrder?: boolean;
}

/** Where a page's text node is to be cut, in its own full text. */
export interface Cut {
  start: number;
  end: number;
  wish: MarkWish;
}
