import { personCard, storyPersonCard, treatyCard } from '../../src/cards/content';
import type { CardContent } from '../../src/cards/content-types';
import { type Cards, startCards } from '../../src/cards/start-cards';
import { flash } from '../../src/page/flash';
import { type Marks, startMarks } from '../../src/page/marks/start-marks';
import { INF, LONG, NEW_START, POMPEO } from './records';
import { simpleArticle, wishesFor } from './simple-article';
import { english } from '../../src/words/english';
import { speakWith } from '../../src/words/say';

speakWith(english);

/** Marks and cards on cards.html, with what the reader asked for noted in `asked`. */
interface Desk {
  cards: Cards;
  marks: Marks;
  asked: string[];
  /** Scrolls to a stretch of the page, as a click in the timeline does. */
  flash: (range: Range) => void;
  end: AbortController;
}

declare global {
  interface Window {
    desk: Desk;
  }
}

/** As long as summaries are. */
const SUMMARY = 'An American who was in office for a while, and in another one before that. '.repeat(6);

const IDS: Record<string, string> = { 'konstantinos-papadopoulos': 'long-name', 'inf-treaty': 'inf' };

function describe(id: string, published: string | undefined): CardContent | undefined {
  const story = { published, mentions: 2 };
  const today = '2026-11-20';
  const names = (other: string) => [NEW_START, INF].find((treaty) => treaty.id === other)?.name;
  const person = [POMPEO, LONG].find((one) => one.id === id);
  if (person) return personCard(person, story, today);
  const treaty = [NEW_START, INF].find((one) => one.id === id);
  if (treaty) return treatyCard(treaty, story, today, names);
  const role = { start: 0, end: 30, surface: 'the State Department’s special representative for Iran' };
  const mention = { start: 0, end: 10, surface: 'Brian Hook', by: 'full' as const };
  return storyPersonCard({ id, name: 'Brian Hook', known: false, role, mentions: [mention] });
}

async function open(): Promise<Desk> {
  const end = new AbortController();
  const { signal } = end;
  const shadow = document.querySelector('#host')?.shadowRoot ?? undefined;
  const article = simpleArticle(shadow?.firstElementChild ?? document.body);
  const wishes = wishesFor(article.text, {
    'Mike Pompeo': 'person',
    'Brian Hook': 'story-person',
    'Konstantinos Papadopoulos': 'person',
    'New START': 'treaty',
    'INF Treaty': 'treaty',
  }).map((wish) => ({ ...wish, id: IDS[wish.id] ?? wish.id }));
  const marks = startMarks(article, { signal });
  await marks.show(wishes);
  const asked: string[] = [];
  const cards = startCards({
    document,
    ...(shadow ? { root: shadow } : {}),
    signal,
    delay: 500,
    anchors: {
      wishAt(element) {
        const wish = marks.wishAt(element);
        return wish && { id: wish.id, index: wishes.filter(({ id }) => id === wish.id).indexOf(wish) };
      },
      showOpen: marks.showOpen,
    },
    describe: (id) => describe(id, document.documentElement.hasAttribute('data-undated') ? undefined : '2019-05-14'),
    actions: {
      openNote: (id) => void asked.push(`note ${id}`),
      hide: (id, everywhere) => void asked.push(`hide ${id} ${everywhere}`),
      goToMention: (id, index) => void asked.push(`go ${id} ${index}`),
      ...(document.documentElement.hasAttribute('data-more') ? { more: async () => SUMMARY } : {}),
    },
  });
  return { cards, marks, asked, flash: (range) => flash(range, signal), end };
}

void open().then((desk) => {
  window.desk = desk;
});
