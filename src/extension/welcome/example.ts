import { mapText } from '../../page/text-map';
import type { Article } from '../../page/types';
import { showOwnStory } from '../own-story';
import { DEFAULT_SETTINGS } from '../settings';

/**
 * Marks the first-run page's own sentence as a story would be marked. With no article around it every mark takes part in the Tab
 * order, so that the first card a reader opens may be opened by any hand.
 * @param sentence an element with one text in it
 * @param day the day of the story that it is said to be from
 * @throws Error where the element holds no text
 */
export async function showExample(sentence: Element, day: string, signal: AbortSignal): Promise<void> {
  const node = sentence.firstChild;
  if (!(node instanceof Text)) throw new Error('the example is a text');
  const text = node.data;
  const article: Article = {
    root: sentence,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph', element: sentence }],
    captions: [],
    map: mapText(text, [{ start: 0, length: text.length, node, from: 0 }]),
    language: 'en',
    published: { day, source: 'time-element' },
  };
  const settings = { ...DEFAULT_SETTINGS, marksInTabOrder: true, off: false, hidden: [], notes: {}, private: true };
  await showOwnStory(article, settings, signal, Promise.resolve());
}
