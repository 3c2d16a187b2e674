import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../look/pages.css';
import { readPage } from '../../page/read-page';
import { startTextSize } from '../../page/text-size/start-text-size';
import type { Desk, DeskState } from '../../popup/desk';
import { Popup } from '../../popup/Popup';
import type { ReaderSettings, ReaderState } from '../messages';
import { showOwnStory } from '../own-story';
import { DEFAULT_SETTINGS, TEXT_SIZES } from '../settings';
import { speakBrowserLanguage } from '../speak';

/** The choices that the sample is shown with: those of a reader who has chosen nothing yet. */
const SETTINGS: ReaderSettings = { ...DEFAULT_SETTINGS, off: false, hidden: [], notes: {}, private: true };

/** Reads the sample as any page is read, marks it, and puts the desk beside it. Nothing of it is kept. */
async function showSample(mount: HTMLElement): Promise<void> {
  const reading = readPage(document, { url: 'https://sample.example/story' }, { asked: true });
  if (!reading.isArticle) throw new Error('the sample is a story');
  const { article } = reading;
  const { signal } = new AbortController();
  const { read, session, showMarks } = await showOwnStory(article, SETTINGS, signal);
  const sizer = startTextSize(article.root, { signal });
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
    sample: true,
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
      void showMarks(marksOn);
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
  render(<Popup desk={desk} variant="panel" beside />, mount);
}

speakBrowserLanguage(browser.i18n);
const mount = document.getElementById('desk');
if (mount) await showSample(mount);
