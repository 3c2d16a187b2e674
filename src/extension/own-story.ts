import type { Article } from '../page/types';
import { lookUp, read as readWithEngine } from './engine';
import type { ReaderSettings, StoryRead } from './messages';
import { startStoryCards } from './story-cards';
import { storyOf } from './story-of';
import { openStory, type StorySession } from './story-session';

/** A story that stands on a page of ours, marked and with its cards. */
export interface OwnStory {
  read: StoryRead;
  session: StorySession;
  showMarks(on: boolean): Promise<void>;
}

/**
 * Reads a story on a page of ours with an engine of the page's own, since the background answers pages of the web only, and marks
 * it. Nothing of it is kept.
 * @param settings the choices that it is shown with; names that are hidden on its cards are added to them
 */
export async function showOwnStory(
  article: Article,
  settings: ReaderSettings,
  signal: AbortSignal,
  quiet?: Promise<void>,
): Promise<OwnStory> {
  const read = await readWithEngine(storyOf(article));
  const session = openStory(article, read, signal, quiet ? { quiet } : {});
  const showMarks = (on: boolean) => session.showMarks(settings, on);
  startStoryCards({
    session,
    read,
    beyond: { treaty: async (id) => (await lookUp(id)).treaty, note: async () => undefined },
    settings: () => settings,
    hideHere(id) {
      settings.hidden.push(id);
      void showMarks(true);
    },
    published: article.published?.day,
    signal,
  });
  await showMarks(true);
  return { read, session, showMarks };
}
