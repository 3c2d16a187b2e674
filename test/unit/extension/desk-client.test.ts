// @vitest-environment happy-dom
// The desk shows what the reader in its tab posts, and nothing that is not a reader's state.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { ReaderState } from '../../../src/extension/messages';
import type { DeskState } from '../../../src/popup/desk';
import { sochiTalks, text } from '../../stories/sochi-talks';

const browser = vi.hoisted(() => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  /** The connections that were opened, newest last. */
  const ports: ReturnType<typeof newPort>[] = [];
  function newPort() {
    const listeners = { message: new Set<(posted: unknown) => void>(), disconnect: new Set<() => void>() };
    const on = <Listener>(all: Set<Listener>) => ({
      addListener: (one: Listener) => all.add(one),
      removeListener: (one: Listener) => all.delete(one),
    });
    return {
      onMessage: on(listeners.message),
      onDisconnect: on(listeners.disconnect),
      disconnect: vi.fn(),
      post: (posted: unknown) => listeners.message.forEach((listener) => void listener(posted)),
      leave: () => listeners.disconnect.forEach((listener) => void listener()),
      listens: () => listeners.message.size > 0,
    };
  }
  return {
    ports,
    frames: {} as Record<string, number>,
    runtime: { onConnect: event },
    permissions: { contains: async () => true },
    storage: {
      local: { get: async () => ({}) },
      session: {
        get: async () => ({ frames: browser.frames }),
        set: async (items: { frames: Record<string, number> }) => Object.assign(browser, items),
      },
      onChanged: event,
    },
    tabs: {
      query: async () => [{ id: 1, url: 'https://paper.example/a', incognito: false }],
      connect: () => {
        const port = newPort();
        ports.push(port);
        return port;
      },
    },
  };
});

vi.mock('webextension-polyfill', () => ({ default: browser }));
vi.mock('../../../src/extension/reader.iife.ts?script', () => ({ default: 'reader.js' }));
vi.mock('../../../src/extension/early-tab.iife.ts?script', () => ({ default: 'early.js' }));
vi.mock('../../../src/extension/desk-tab', () => ({
  isLoading: async () => false,
  watchTab: () => undefined,
  whyNoReader: async () => ({ kind: 'not-read' }),
}));
vi.mock('../../../src/extension/side-panel', () => ({ canOpenPanel: () => false }));
const { openDesk } = await import('../../../src/extension/desk-client');
const { beginEarly } = await import('../../../src/extension/early-tab');

const WHOLE: ReaderState = {
  status: 'story',
  page: { url: 'https://paper.example/a', site: 'paper.example', title: 'Talks in Sochi' },
  length: text.length,
  read: sochiTalks,
  textSize: 'MD',
  marksOn: true,
};

beforeEach(() => {
  browser.ports.length = 0;
  browser.frames = {};
  globalThis.backstoryEarly = undefined;
});

/** Opens a desk; what it shows is what it told last. */
function opened(): { shown?: DeskState } {
  const desk: { shown?: DeskState } = {};
  openDesk().subscribe((state) => {
    desk.shown = state;
  });
  return desk;
}
/** Has the small script begun, as `early-tab.iife.ts` does. */
const begin = () => beginEarly(browser as unknown as Browser);
const posts = (posted: unknown) => browser.ports.at(-1)?.post(structuredClone(posted));

test('a spoilt state changes nothing, a whole one is shown, and the reader’s place with it', async () => {
  const desk = opened();
  await vi.waitUntil(() => browser.ports[0]?.listens());
  posts({ ...WHOLE, read: { ...sochiTalks, annotations: { people: 'all' } } });
  posts({ ...WHOLE, page: { url: 7 } });
  expect(desk.shown?.kind).toBe('waiting');
  posts(WHOLE);
  expect(desk.shown).toMatchObject({ kind: 'connected', reader: WHOLE });
  const read = desk.shown?.reader?.read;
  posts({ inView: 12 });
  posts({ inView: 'here' });
  expect(desk.shown?.reader?.inView).toBe(12);
  posts({ ...WHOLE, textSize: 'LG' });
  expect(desk.shown?.reader).toMatchObject({ textSize: 'LG', inView: 12 });
  expect(desk.shown?.reader?.read).toBe(read);
});

test('what was asked before the desk’s own modules came is taken over, and the reader is not asked twice', async () => {
  begin();
  await vi.waitUntil(() => browser.ports[0]?.listens());
  posts(WHOLE);
  posts({ inView: 12 });
  const desk = opened();
  await vi.waitUntil(() => desk.shown?.reader);
  expect(desk.shown?.reader).toMatchObject({ status: 'story', inView: 12 });
  posts({ inView: 30 });
  expect(desk.shown?.reader?.inView).toBe(30);
  expect(browser.ports).toHaveLength(1);
});

test('where nobody answered early, the desk asks again and says so', async () => {
  begin();
  await vi.waitUntil(() => browser.ports[0]?.listens());
  browser.ports[0]?.leave();
  const desk = opened();
  await vi.waitUntil(() => browser.ports[1]?.listens());
  browser.ports[1]?.leave();
  await vi.waitUntil(() => desk.shown?.kind === 'not-read');
});

test('of a story in a frame the early connection to the page itself is given up', async () => {
  browser.frames = { 1: 7 };
  begin();
  await vi.waitUntil(() => browser.ports[0]?.listens());
  posts(WHOLE);
  const desk = opened();
  await vi.waitUntil(() => browser.ports[1]?.listens());
  expect(browser.ports[0]?.disconnect).toHaveBeenCalled();
  expect(desk.shown?.reader).toBeUndefined();
});

test('the small script does nothing once a desk has begun, and serves one desk alone', async () => {
  const desk = opened();
  begin();
  await vi.waitUntil(() => browser.ports[0]?.listens());
  posts(WHOLE);
  expect(desk.shown?.kind).toBe('connected');
  expect(browser.ports).toHaveLength(1);
  opened();
  await vi.waitUntil(() => browser.ports[1]?.listens());
});
