import * as v from 'valibot';
import type { Browser, Runtime } from 'webextension-polyfill';
import { watchInView } from '../page/in-view';
import { DESK_PORT, type PageSettings, type ToReader } from './messages';
import type { Reader } from './reader';
import { MARK_STYLES, TEXT_SIZES, type TextSize } from './settings';
import { offset, share } from './story-values';

const SIZES = Object.keys(TEXT_SIZES) as TextSize[];

const pageSettings = v.object({
  marks: v.picklist(MARK_STYLES),
  marksInTabOrder: v.boolean(),
  cardDelay: v.number(),
  lookUp: v.boolean(),
  textSize: v.picklist(SIZES),
  off: v.boolean(),
  private: v.boolean(),
}) satisfies v.GenericSchema<unknown, PageSettings>;

const message = v.variant('type', [
  v.object({ type: v.literal('state') }),
  v.object({ type: v.literal('set-size'), size: v.picklist(SIZES) }),
  v.object({ type: v.literal('step-size'), by: v.picklist([1, -1]) }),
  v.object({ type: v.literal('set-marks'), on: v.boolean() }),
  v.object({ type: v.literal('go-to'), start: offset, end: offset }),
  v.object({ type: v.literal('next-mention'), back: v.exactOptional(v.boolean()) }),
  v.object({ type: v.literal('read-anyway') }),
  v.object({ type: v.literal('reading-on'), share }),
  v.object({ type: v.literal('settings-changed'), settings: pageSettings }),
]) satisfies v.GenericSchema<unknown, { type: keyof ToReader }>;

function setSize(reader: Reader, size: TextSize) {
  reader.setSize(size);
  return reader.state.get();
}

/** Moves the focus to the next mark: the reader's keyboard way through the names. */
function focusNext(reader: Reader, back: boolean): boolean {
  const marks = reader.story()?.session.marks;
  const next = marks?.next(document.activeElement, back);
  next?.focus({ preventScroll: false });
  return next !== undefined;
}

async function answer(reader: Reader, asked: v.InferOutput<typeof message>): Promise<unknown> {
  switch (asked.type) {
    case 'state':
      return reader.state.get();
    case 'set-size':
      return setSize(reader, asked.size);
    case 'step-size': {
      const at = SIZES.indexOf(reader.state.get().textSize);
      return setSize(reader, SIZES[Math.min(SIZES.length - 1, Math.max(0, at + asked.by))] ?? 'MD');
    }
    case 'set-marks':
      await reader.setMarks(asked.on);
      return reader.state.get();
    case 'go-to':
      return reader.story()?.session.goTo(asked.start, asked.end) ?? false;
    case 'next-mention':
      return focusNext(reader, asked.back === true);
    case 'read-anyway':
      await reader.read({ asked: true });
      return reader.state.get();
    case 'reading-on':
      if (reader.state.get().status === 'reading') reader.state.change({ progress: asked.share });
      return undefined;
    case 'settings-changed':
      await reader.apply(asked.settings);
      return undefined;
  }
}

/** Answers the background and our own pages, and keeps the desk's ports up to date, until the signal aborts. */
export function answerMessages(api: Browser, reader: Reader, signal: AbortSignal): void {
  const onMessage: Runtime.OnMessageListenerCallback = (received, sender, respond) => {
    const read = v.safeParse(message, received);
    if (read.success && sender.id === api.runtime.id)
      answer(reader, read.output).then(respond, () => respond(undefined));
    // Chromium keeps the channel open for the answer only where the listener says so.
    return true;
  };
  const onConnect = (port: Runtime.Port) => {
    if (port.name !== DESK_PORT) return;
    const open = new AbortController();
    port.onDisconnect.addListener(() => open.abort());
    const life = AbortSignal.any([signal, open.signal]);
    let following = new AbortController();
    const follow = () => {
      following.abort();
      following = new AbortController();
      const article = reader.story()?.article;
      if (!article) return;
      // Alone, without the whole state: it is posted while the page scrolls.
      watchInView(article, AbortSignal.any([life, following.signal]), (inView) => port.postMessage({ inView }));
    };
    reader.state.onChange((state) => {
      port.postMessage(state);
      follow();
    }, life);
    port.postMessage(reader.state.get());
    follow();
  };
  api.runtime.onMessage.addListener(onMessage);
  api.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    api.runtime.onMessage.removeListener(onMessage);
    api.runtime.onConnect.removeListener(onConnect);
  });
}
