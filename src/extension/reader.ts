import { readPageInSlices } from '../page/read-page';
import { turn } from '../page/turn';
import type { Article } from '../page/types';
import { isVisible } from '../page/visible';
import { type PageNews, watchPage } from '../page/watch';
import { askBackground } from './ask';
import { api } from './content-api';
import type { PageSettings } from './messages';
import { type OpenedStory, openArticle, type PageChoices, pageOf } from './opened-story';
import { endWithExtension } from './outlive';
import { answerMessages } from './reader-messages';
import { holdState, type StateHolder } from './reader-state';
import { DEFAULT_SETTINGS, TEXT_SIZES, type TextSize } from './settings';
import { inFront } from './story-in-front';
import { readTo } from './story-of';

/** The reader of one page: what it knows, and what can be asked of it. */
export interface Reader extends PageChoices {
  state: StateHolder;
  /** The story that the reader is looking at: a page may hold several. */
  story(): OpenedStory | undefined;
  /** Reads the page, or reads it again. With `asked` wherever there is text. */
  read(options?: { asked?: boolean }): Promise<void>;
  setSize(size: TextSize): void;
  setMarks(on: boolean): Promise<void>;
  /** Takes new settings over. */
  apply(settings: PageSettings): Promise<void>;
}

/** What holds for the moment before the background has told the reader's choices. */
const UNTIL_TOLD: PageSettings = { ...DEFAULT_SETTINGS, off: false, private: true };

/**
 * Starts the reader in a page. Nothing shows until the page has proved to be a story.
 * @param life aborting it gives the page back as it was
 */
export async function startReader(document: Document, life: AbortController): Promise<void> {
  const state = holdState(document);
  let stories: OpenedStory[] = [];
  let front: OpenedStory | undefined;
  let reading = new AbortController();
  let asked = false;
  /** Stories into which text has come while they were being opened. */
  const grownMeanwhile = new WeakSet<Article>();
  /** Stories that are about to be read again. */
  const growing = new WeakSet<OpenedStory>();

  const watch = watchPage(document, (news) => void follow(news).catch(failed), life.signal);
  const failed = () => {
    if (!life.signal.aborted && !reading.signal.aborted) state.change({ status: 'failed' });
  };

  function closeAll(): void {
    for (const story of stories) story.end(true);
    stories = [];
    front = undefined;
  }

  /** Shows the story in front in the popup. */
  function tell(): void {
    const { read: _, readTo: __, progress: ___, ...rest } = state.get();
    const { article, read } = front ?? {};
    if (!front || !article) return;
    const { length } = article.text;
    const to = readTo(article);
    const about = { page: pageOf(document, article), length, ...(to < length ? { readTo: to } : {}) };
    state.replace({ ...rest, ...about, ...(read ? { status: 'story', read } : { status: 'other-language' }) });
  }

  function lookAgain(): void {
    const now = inFront(stories, front);
    if (now === front) return;
    front = now;
    tell();
  }

  /** Reads one part of the page, or with no element its first story; gives the places of further ones. */
  async function open(signal: AbortSignal, within?: Element, before?: OpenedStory): Promise<Element[]> {
    const surroundings = { visible: isVisible, url: document.location.href };
    // Beside a story that proved to be one, a further article with a headline needs no proof.
    const options = within ? { asked: true, signal, within } : { asked, signal };
    const found = await readPageInSlices(document, surroundings, options);
    if (!found.isArticle) {
      if (!within) state.change({ status: 'not-a-story', why: found.why, page: pageOf(document), length: 0 });
      return [];
    }
    if (!front) state.change({ page: pageOf(document, found.article), length: found.article.text.length });
    await told;
    if (signal.aborted) return [];
    const showing = new AbortController();
    // From now on, as the page may change while the engine reads.
    watch.follow(found.article, AbortSignal.any([signal, showing.signal]));
    const story = await openArticle(found.article, reader, { life: life.signal, showing }, before);
    if (signal.aborted) {
      story.end(true);
      return [];
    }
    stories = [...stories.filter((other) => other !== before), story];
    story.sizer.set(TEXT_SIZES[state.get().textSize]);
    front = inFront(stories, front);
    tell();
    await story.showMarks(state.get().marksOn);
    // What no mark of the new reading has replaced.
    before?.end(false);
    if (grownMeanwhile.delete(found.article)) await readAgain(story);
    return found.article.others ?? [];
  }

  async function follow(news: PageNews): Promise<void> {
    if (reader.settings.off && !asked) return;
    if (news.kind === 'new-page') {
      asked = false;
      await reader.read();
    } else if (news.kind === 'story-may-have-appeared') {
      if (stories.length === 0) await reader.read({ asked });
      else await openFurther(reading.signal);
    } else if (news.grown) {
      const old = stories.find(({ article }) => article === news.article);
      if (old) await readAgain(old);
      else grownMeanwhile.add(news.article);
    }
  }

  /** Reads a story anew that has grown. The old one stays in its place until then, each mark until a new one replaces it. */
  async function readAgain(old: OpenedStory): Promise<void> {
    if (growing.has(old)) return;
    growing.add(old);
    await open(reading.signal, stories.length === 1 ? undefined : old.article.root, old).finally(() =>
      growing.delete(old),
    );
    if (!stories.includes(old)) return;
    stories = stories.filter((story) => story !== old);
    front = inFront(stories, front);
    old.end(true);
  }

  /** Opens stories that have come below the ones that stand. */
  async function openFurther(signal: AbortSignal): Promise<void> {
    const found = await readPageInSlices(
      document,
      { visible: isVisible, url: document.location.href },
      { asked, signal },
    );
    if (!found.isArticle) return;
    for (const element of [found.article.root, ...(found.article.others ?? [])])
      if (!stories.some(({ article: { root } }) => root.contains(element) || element.contains(root)))
        await open(signal, element);
  }

  const reader: Reader = {
    state,
    settings: UNTIL_TOLD,
    hiddenHere: new Set(),
    story: () => front,
    async read(options = {}) {
      asked = options.asked ?? false;
      reading.abort();
      reading = new AbortController();
      const signal = AbortSignal.any([life.signal, reading.signal]);
      closeAll();
      const { read: _, progress: _done, ...rest } = state.get();
      state.replace({ ...rest, status: 'reading' });
      const others = await open(signal);
      for (const element of others) if (!signal.aborted) await open(signal, element);
    },
    setSize(size) {
      for (const { sizer } of stories) sizer.set(TEXT_SIZES[size]);
      state.change({ textSize: size });
    },
    async setMarks(on) {
      state.change({ marksOn: on });
      for (const story of stories) await story.showMarks(on);
    },
    async apply(settings) {
      const { textSize, marks, off } = settings;
      const before = reader.settings;
      reader.settings = settings;
      // What was switched for this page alone stays so until the choice for all pages changes.
      if (marks !== before.marks) state.change({ marksOn: marks !== 'off' });
      if (off !== before.off) return off ? switchOff() : await reader.read();
      reader.setSize(textSize);
      for (const { cards } of stories) cards?.setDelay(settings.cardDelay);
      await Promise.all(stories.map((story) => story.renew()));
      await reader.setMarks(state.get().marksOn);
    },
  };

  function switchOff(): void {
    reading.abort();
    closeAll();
    const { read: _, progress: _done, ...rest } = state.get();
    state.replace({ ...rest, status: 'off' });
  }

  // Reading changes nothing in the page, so it does not wait for the reader's choices: what shows does.
  const told = askBackground('reader-settings', {}).then((settings) => {
    reader.settings = settings;
    const { textSize, marks, off } = settings;
    state.change({ textSize, marksOn: marks !== 'off' });
    if (off && !asked) switchOff();
  });
  // Listening comes before the page is read: the popup may ask before the background has answered.
  answerMessages(api, reader, life.signal);
  endWithExtension(document, life);
  document.addEventListener('scrollend', lookAgain, { signal: life.signal, passive: true });
  // A task of its own: starting these scripts has taken half a frame.
  const first = async () => {
    await turn();
    // A page that the reader has asked for meanwhile is being read as such.
    if (state.get().status === 'reading' && !asked && !life.signal.aborted) await reader.read();
  };
  await Promise.all([told, first()]).catch(failed);
}
