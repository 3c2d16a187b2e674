import { personCard, storyPersonCard, treatyCard } from '../../src/cards/content';
import { startCards } from '../../src/cards/start-cards';
import { flash } from '../../src/page/flash';
import { chooseMarks } from '../../src/page/marks/choose';
import { liveRange } from '../../src/page/marks/live-range';
import { type MarkWish, startMarks } from '../../src/page/marks/start-marks';
import { startTextSize } from '../../src/page/text-size/start-text-size';
import type { Article } from '../../src/page/types';
import { simpleArticle, wishesFor } from './simple-article';
import { english } from '../../src/words/english';
import { speakWith } from '../../src/words/say';

speakWith(english);

/** The other way to mark names: as ranges that the browser paints, which no pointer and no keyboard can reach. */
function highlight({ map }: Article, wishes: readonly MarkWish[]): void {
  const set = new Highlight();
  for (const wish of wishes)
    for (const { node, start, end } of map.pieces(wish.start, wish.end) ?? []) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      set.add(range);
    }
  CSS.highlights.set('bench', set);
}

/** The page's rooms without an extension around them, for tests in real browsers. */
const rooms = {
  startMarks,
  chooseMarks,
  liveRange,
  flash,
  startTextSize,
  startCards,
  personCard,
  treatyCard,
  storyPersonCard,
  simpleArticle,
  wishesFor,
  highlight,
};

export type Rooms = typeof rooms;

declare global {
  interface Window {
    rooms: Rooms;
  }
}

window.rooms = rooms;
