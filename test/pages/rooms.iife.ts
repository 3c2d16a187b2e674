import { personCard, storyPersonCard, treatyCard } from '../../src/cards/content';
import { startCards } from '../../src/cards/start-cards';
import { flash } from '../../src/page/flash';
import { chooseMarks } from '../../src/page/marks/choose';
import { liveRange } from '../../src/page/marks/live-range';
import { startMarks } from '../../src/page/marks/start-marks';
import { startTextSize } from '../../src/page/text-size/start-text-size';
import { simpleArticle, wishesFor } from './simple-article';
import { english } from '../../src/words/english';
import { speakWith } from '../../src/words/say';

speakWith(english);

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
};

export type Rooms = typeof rooms;

declare global {
  interface Window {
    rooms: Rooms;
  }
}

window.rooms = rooms;
