import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { readPage } from '../../page/read-page';
import { startTextSize } from '../../page/text-size/start-text-size';
import type { Desk, DeskState } from '../../popup/desk';
import { Popup } from '../../popup/Popup';
import { lookUp, read as readWithEngine } from '../engine';
import type { ReaderSettings, ReaderState } from '../messages';
import { DEFAULT_SETTINGS, TEXT_SIZES } from '../settings';
import { speakBrowserLanguage } from '../speak';
import { startStoryCards } from '../story-cards';
import { storyOf } from '../story-of';
import { openStory } from '../story-session';

/** The choices that the sample is shown with: those of a reader who has chosen nothing yet. */
const SETTINGS: ReaderSettings = { ...DEFAULT_SETTINGS, off: false, hidden: [], notes: {}, private: true };

/** Reads the sample as any page is read, marks it, and puts the desk beside it. Nothing of it is kept. */
async function showSample(mount: HTMLElement): Promise<void> {
  const reading = readPage(document, { url: 'https://sample.example/story' }, { asked: true });
  if (!reading.isArticle) throw new Error('the sample is a story');
  const { article } = reading;
  const { signal } = new AbortController();
  const read = await readWithEngine(storyOf(article));
  const session = openStory(article, read, signal);
  const sizer = startTextSize(article.root, { signal });
  const hideHere = (id: string) => {
    SETTINGS.hidden.push(id);
    void session.showMarks(SETTINGS, true);
  };
  const published = article.published?.day;
  // The background answers pages of the web only.
  const beyond = { treaty: async (id: string) => (await lookUp(id)).treaty, note: async () => undefined };
  startStoryCards({ session, read, beyond, settings: () => SETTINGS, hideHere, published, signal });
  let reader: ReaderState = {
    status: 'story',
    page: {
      url: location.href,
      site: 'sample.example',
      ...(article.title ? { title: article.title } : {}),
      ...(article.published ? { published: article.published } : {}),
      language: 'en',
    },
    length: article.text.length,
    read,
    textSize: 'MD',
    marksOn: true,
  };
  const listeners = new Set<(state: DeskState) => void>();
  const state = (): DeskState => ({
    kind: 'connected',
    siteOff: false,
    notes: {},
    hidden: [],
    private: true,
    canOpenPanel: false,
    reader,
  });
  const change = (part: Partial<ReaderState>) => {
    reader = { ...reader, ...part };
    for (const listener of listeners) listener(state());
  };
  const nothing = () => undefined;
  const desk: Desk = {
    subscribe(listener) {
      listeners.add(listener);
      listener(state());
      return () => listeners.delete(listener);
    },
    setSize(textSize) {
      sizer.set(TEXT_SIZES[textSize]);
      change({ textSize });
    },
    setMarks(marksOn) {
      void session.showMarks(SETTINGS, marksOn);
      change({ marksOn });
    },
    goTo: (start, end) => void session.goTo(start, end),
    goToMention(id, index) {
      const { people, treaties } = read.annotations;
      const mention = [...people, ...treaties].find((one) => one.id === id)?.mentions[index];
      if (mention) session.goTo(mention.start, mention.end);
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    setSiteOff: nothing,
    readAnyway: nothing,
    allowSite: nothing,
    reload: nothing,
    openPanel: nothing,
    saveNote: nothing,
    unhide: nothing,
  };
  await session.showMarks(SETTINGS, true);
  render(<Popup desk={desk} variant="panel" beside />, mount);
}

speakBrowserLanguage(browser.i18n);
const mount = document.getElementById('desk');
if (mount) await showSample(mount);
