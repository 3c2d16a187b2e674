// @vitest-environment happy-dom
// The desk shows what the reader in its tab posts, and nothing that is not a reader's state.
import { expect, test, vi } from 'vitest';
import type { ReaderState } from '../../../src/extension/messages';
import type { DeskState } from '../../../src/popup/desk';
import { sochiTalks, text } from '../../stories/sochi-talks';

const tab = vi.hoisted(() => ({ post: undefined as ((posted: unknown) => void) | undefined }));

vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const port = {
    onMessage: {
      addListener: (listener: typeof tab.post) => {
        tab.post = listener;
      },
    },
    onDisconnect: event,
    disconnect: () => undefined,
  };
  return {
    default: {
      runtime: { onConnect: event },
      storage: { local: { get: async () => ({}) }, session: { get: async () => ({}) }, onChanged: event },
      tabs: { connect: () => port },
    },
  };
});
vi.mock('../../../src/extension/reader.iife.ts?script', () => ({ default: 'reader.js' }));
vi.mock('../../../src/extension/desk-tab', () => ({
  deskTab: async () => ({ id: 1, url: 'https://paper.example/a', incognito: false }),
  watchTab: () => undefined,
}));
vi.mock('../../../src/extension/side-panel', () => ({ canOpenPanel: () => false }));
const { openDesk } = await import('../../../src/extension/desk-client');

const WHOLE: ReaderState = {
  status: 'story',
  page: { url: 'https://paper.example/a', site: 'paper.example', title: 'Talks in Sochi' },
  length: text.length,
  read: sochiTalks,
  textSize: 'MD',
  marksOn: true,
};

test('a spoilt state changes nothing, a whole one is shown, and the reader’s place with it', async () => {
  let shown: DeskState | undefined;
  openDesk().subscribe((state) => {
    shown = state;
  });
  await vi.waitUntil(() => tab.post);
  tab.post?.({ ...WHOLE, read: { ...sochiTalks, annotations: { people: 'all' } } });
  tab.post?.({ ...WHOLE, page: { url: 7 } });
  expect(shown?.kind).toBe('waiting');
  tab.post?.(structuredClone(WHOLE));
  expect(shown).toMatchObject({ kind: 'connected', reader: WHOLE });
  const read = shown?.reader?.read;
  tab.post?.({ inView: 12 });
  tab.post?.({ inView: 'here' });
  expect(shown?.reader?.inView).toBe(12);
  tab.post?.(structuredClone({ ...WHOLE, textSize: 'LG' }));
  expect(shown?.reader).toMatchObject({ textSize: 'LG', inView: 12 });
  expect(shown?.reader?.read).toBe(read);
});
