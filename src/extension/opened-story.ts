import type { Cards } from '../cards/start-cards';
import { untilQuiet } from '../page/quiet';
import { startTextSize, type TextSizer } from '../page/text-size/start-text-size';
import type { Article } from '../page/types';
import { readsLanguage } from '../story/language';
import { askBackground } from './ask';
import type { PageSettings, ReaderSettings, ReaderState, StoryRead } from './messages';
import { startStoryCards } from './story-cards';
import { namesOf } from './story-names';
import { storyOf } from './story-of';
import { openStory, type StorySession } from './story-session';

/** What holds for all stories of a page. */
export interface PageChoices {
  settings: PageSettings;
  /** Ids of names hidden by hand in a private window: they are kept nowhere else. */
  hiddenHere: Set<string>;
}

/** A story of the page with all that stands on it. */
export interface OpenedStory {
  article: Article;
  /** Absent where the engine does not know the language. */
  read?: StoryRead;
  session: StorySession;
  cards?: Cards;
  /** Outlives a second reading of the same element: sizes must not jump back and forth. */
  sizer: TextSizer;
  /** Marks the story as the choices are now, or takes its marks away. */
  showMarks(on: boolean): Promise<void>;
  /** Asks anew for what is kept about the story's names. */
  renew(): Promise<void>;
  /** Takes marks and cards away; with `all` the text size too. */
  end(all: boolean): void;
}

/**
 * Has an article read by the engine and gets its marks and cards ready; nothing shows yet.
 * @param until.showing is aborted when marks and cards go
 * @param before the story that stood in the same element until now
 * @throws Error where the background does not answer
 */
export async function openArticle(
  article: Article,
  choices: PageChoices,
  { life, showing }: { life: AbortSignal; showing: AbortController },
  before?: OpenedStory,
): Promise<OpenedStory> {
  const signal = AbortSignal.any([life, showing.signal]);
  // The page comes to rest while the engine reads.
  const quiet = untilQuiet(article.root, signal);
  const answer = readsLanguage(article.language)
    ? await askBackground('read-story', { story: storyOf(article) })
    : undefined;
  const read = answer?.read;
  let kept = answer?.kept ?? { hidden: [], notes: {} };
  const settings = (): ReaderSettings => ({
    ...choices.settings,
    ...kept,
    hidden: [...kept.hidden, ...choices.hiddenHere],
  });
  const same = before?.article.root === article.root ? before : undefined;
  const session = openStory(article, read, signal, { quiet, ...(same ? { before: same.session.marks } : {}) });
  // Sizes are measured anew in another element: what was enlarged must not be taken for the page's own.
  if (!same) before?.end(true);
  const sizing = new AbortController();
  const sizer = same?.sizer ?? startTextSize(article.root, { signal: AbortSignal.any([life, sizing.signal]) });
  const published = article.published?.day;
  const showMarks = (on: boolean) => session.showMarks(settings(), on);
  const hideHere = (id: string) => {
    choices.hiddenHere.add(id);
    void showMarks(true);
  };
  const cards = read && startStoryCards({ session, read, settings, hideHere, published, signal });
  return {
    article,
    session,
    sizer,
    ...(read ? { read } : {}),
    ...(cards ? { cards } : {}),
    showMarks,
    async renew() {
      if (read) kept = await askBackground('kept', { ids: namesOf(read) });
    },
    end(all) {
      showing.abort();
      if (!all) return;
      sizing.abort();
      same?.end(true);
    },
  };
}

/** What the popup shows of the page, with or without a story on it. */
export function pageOf(document: Document, article?: Article): ReaderState['page'] {
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
