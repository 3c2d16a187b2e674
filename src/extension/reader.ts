import type { Cards } from '../cards/start-cards';
import { readPage } from '../page/read-page';
import type { Article } from '../page/types';
import { readsLanguage } from '../story/language';
import { askBackground } from './ask';
import { api } from './content-api';
import type { ReaderSettings } from './messages';
import { endWithExtension } from './outlive';
import { answerMessages } from './reader-messages';
import { holdState, type StateHolder } from './reader-state';
import { startStoryCards } from './story-cards';
import { storyOf } from './story-of';
import { openStory, type StorySession } from './story-session';

/** The reader of one page: what it knows, and what can be asked of it. */
export interface Reader {
  state: StateHolder;
  session?: StorySession;
  cards?: Cards;
  settings: ReaderSettings;
  /** Reads the page, or reads it again. With `asked` wherever there is text. */
  read(options?: { asked?: boolean }): Promise<void>;
  setMarks(on: boolean): Promise<void>;
  /** Takes new settings over. */
  apply(settings: ReaderSettings): Promise<void>;
}

/** What holds for the moment before the background has told the reader's choices. */
const UNTIL_TOLD: ReaderSettings = {
  marks: 'first-in-section',
  marksInTabOrder: false,
  cardDelay: 500,
  lookUp: false,
  textSize: 'MD',
  off: false,
  hidden: [],
  notes: {},
  private: true,
};

const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

function pageOf(document: Document, article?: Article) {
  const { title, byline, site, language, published, updated } = article ?? {};
  return {
    url: document.location.href,
    site: site ?? document.location.hostname,
    title: title ?? document.title,
    ...(byline ? { byline } : {}),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
  };
}

/**
 * Starts the reader in a page. Nothing shows until the page has proved to be a story.
 * @param life aborting it gives the page back as it was
 */
export async function startReader(document: Document, life: AbortController): Promise<void> {
  let story = new AbortController();
  const reader: Reader = {
    state: holdState(document),
    settings: UNTIL_TOLD,
    async read(options = {}) {
      story.abort();
      story = new AbortController();
      const signal = AbortSignal.any([life.signal, story.signal]);
      delete reader.session;
      delete reader.cards;
      const reading = readPage(document, { visible, url: document.location.href }, options);
      if (!reading.isArticle) {
        reader.state.change({ status: 'not-a-story', why: reading.why, page: pageOf(document), length: 0 });
        return;
      }
      const { article } = reading;
      reader.state.change({ status: 'reading', page: pageOf(document, article), length: article.text.length });
      const english = readsLanguage(article.language);
      const read = english ? await askBackground('read-story', { story: storyOf(article) }) : undefined;
      if (signal.aborted) return;
      const session = openStory(article, read, signal);
      reader.session = session;
      if (read) {
        const published = article.published?.day;
        reader.cards = startStoryCards({ session, read, settings: () => reader.settings, published, signal });
      }
      session.setSize(reader.state.get().textSize);
      reader.state.change(read ? { status: 'story', read } : { status: 'other-language' });
      await session.showMarks(reader.settings, reader.state.get().marksOn);
    },
    async setMarks(on) {
      reader.state.change({ marksOn: on });
      await reader.session?.showMarks(reader.settings, on);
    },
    async apply(settings) {
      const { textSize, marks, off } = settings;
      const before = reader.settings;
      reader.settings = settings;
      reader.state.change({ textSize });
      // What was switched for this page alone stays so until the choice for all pages changes.
      if (marks !== before.marks) reader.state.change({ marksOn: marks !== 'off' });
      if (off !== before.off) return off ? switchOff() : await reader.read();
      reader.session?.setSize(textSize);
      reader.cards?.setDelay(settings.cardDelay);
      await reader.session?.showMarks(settings, reader.state.get().marksOn);
    },
  };
  const switchOff = () => {
    story.abort();
    delete reader.session;
    delete reader.cards;
    const { read: _, ...rest } = reader.state.get();
    reader.state.replace({ ...rest, status: 'off' });
  };
  // Listening comes first: the popup may ask before the background has answered.
  answerMessages(api, reader, life.signal);
  endWithExtension(document, life);
  reader.settings = await askBackground('reader-settings', {});
  const { textSize, marks, off } = reader.settings;
  reader.state.change({ textSize, marksOn: marks !== 'off' });
  if (off) {
    reader.state.change({ status: 'off' });
    return;
  }
  await reader.read().catch(() => reader.state.change({ status: 'failed' }));
}
