import { flash } from '../page/flash';
import { chooseMarks } from '../page/marks/choose';
import { liveRange } from '../page/marks/live-range';
import { type Marks, type MarkWish, startMarks } from '../page/marks/start-marks';
import { untilQuiet } from '../page/quiet';
import type { Article } from '../page/types';
import { styleMarks } from './mark-look';
import type { ReaderSettings, StoryRead } from './messages';
import type { Settings } from './settings';

/** One story in the page: its marks and the way to its sentences. Aborting its signal gives the page back. */
export interface StorySession {
  article: Article;
  marks: Marks;
  /** Marks the story as the settings ask for; `off` takes the marks away. */
  showMarks(settings: Pick<ReaderSettings, 'marks' | 'marksInTabOrder' | 'hidden'>, on: boolean): Promise<void>;
  /** Scrolls to a stretch of the story; false where it no longer stands in the page. */
  goTo(start: number, end: number): boolean;
}

/** All mentions of a story that may be marked, without those that the reader has hidden. */
function wishesOf(read: StoryRead | undefined, hidden: readonly string[]): MarkWish[] {
  if (!read) return [];
  const { people, treaties } = read.annotations;
  const wishes: MarkWish[] = [];
  for (const { id, known, mentions } of people)
    for (const { start, end } of mentions) wishes.push({ start, end, id, kind: known ? 'person' : 'story-person' });
  for (const { id, mentions } of treaties)
    for (const { start, end, by } of mentions) if (by !== 'reference') wishes.push({ start, end, id, kind: 'treaty' });
  return wishes.filter(({ id }) => !hidden.includes(id));
}

function inTabOrder(wishes: MarkWish[]): MarkWish[] {
  const seen = new Set<string>();
  return wishes.map((wish) => {
    if (seen.has(wish.id)) return wish;
    seen.add(wish.id);
    return { ...wish, inTabOrder: true };
  });
}

/**
 * Opens a session on an article; `read` is absent where the engine does not know the language.
 * @param options.quiet nothing shows before it resolves: the page is still
 * @param options.before marks of an earlier reading, which stand until these take their place
 */
export function openStory(
  article: Article,
  read: StoryRead | undefined,
  signal: AbortSignal,
  { quiet = untilQuiet(article.root, signal), before }: { quiet?: Promise<void>; before?: Marks } = {},
): StorySession {
  const marks = startMarks(article, { signal, style: styleMarks, ...(before ? { before } : {}) });
  const shown = (style: Settings['marks'], tabOrder: boolean, hidden: readonly string[]) => {
    const chosen = chooseMarks(wishesOf(read, hidden), article.blocks, style);
    return tabOrder ? inTabOrder(chosen) : chosen;
  };
  return {
    article,
    marks,
    async showMarks(settings, on) {
      await quiet;
      if (signal.aborted) return;
      await marks.show(on ? shown(settings.marks, settings.marksInTabOrder, settings.hidden) : []);
    },
    goTo(start, end) {
      const range = liveRange(article.map, marks, start, end);
      if (range) flash(range, signal);
      return range !== undefined;
    },
  };
}
