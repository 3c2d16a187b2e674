// What the background does for a script of ours in a page, and what it does not.
import { beforeEach, expect, test, vi } from 'vitest';
import { MOST_HIDDEN } from '../../../src/extension/limits';

const fake = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  hear: undefined as ((message: unknown, sender: object) => Promise<unknown> | undefined) | undefined,
  openPopup: vi.fn(async () => undefined),
  tell: vi.fn(async (_tab: number, _message: { type: string; share?: number }, _to: object) => undefined),
}));

vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined };
  const area = {
    get: async (key: string) => (fake.stored.has(key) ? { [key]: structuredClone(fake.stored.get(key)) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) fake.stored.set(key, structuredClone(value));
    },
  };
  return {
    default: {
      action: { openPopup: fake.openPopup },
      permissions: { onAdded: event, contains: async () => false },
      runtime: {
        id: 'backstory',
        getURL: (file: string) => file,
        onConnect: event,
        onInstalled: event,
        onStartup: event,
        onMessage: {
          addListener: (listener: typeof fake.hear) => {
            fake.hear = listener;
          },
        },
      },
      scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined },
      storage: { local: area, session: area, onChanged: event },
      tabs: { query: async () => [], sendMessage: fake.tell },
    },
  };
});
vi.mock('../../../src/extension/reader.iife.ts?script', () => ({ default: 'reader.js' }));
vi.mock('../../../src/extension/detect.iife.ts?script', () => ({ default: 'detect.js' }));
vi.stubGlobal('navigator', { locks: { request: async (_name: string, run: () => unknown) => await run() } });
vi.stubGlobal('fetch', async () => ({
  json: async () => ({
    format: 1,
    asOf: '2026-01-01',
    counts: { people: 0, treaties: 0 },
    people: {},
    treaties: {},
  }),
}));
const made = (id: string, name: string) => ({
  id,
  name,
  why: 'Made up.',
  offices: [],
  checked: { how: 'known', asOf: '2026-01-01' },
});
const OWN = { people: [made('own-ada', 'Ada Example'), made('own-bea', 'Bea Sample')], treaties: [] };

await import('../../../src/extension/background');
const { forgetLibrary } = await import('../../../src/extension/engine');

const URL_HERE = 'https://paper.example/a';
const ask = async (message: object, tab: object = {}) =>
  await fake.hear?.(message, {
    id: 'backstory',
    frameId: 0,
    url: URL_HERE,
    tab: { id: 1, url: URL_HERE, incognito: false, active: true, ...tab },
  });

beforeEach(() => {
  fake.stored.clear();
  forgetLibrary();
  fake.openPopup.mockClear();
});

test('a page in front opens the popup for a note; one behind it does not', async () => {
  await ask({ type: 'open-note', id: 'own-ada' }, { active: false });
  expect(fake.openPopup).not.toHaveBeenCalled();
  expect([...fake.stored.keys()]).toEqual([]);
  await ask({ type: 'open-note', id: 'own-ada' });
  expect(fake.openPopup).toHaveBeenCalledOnce();
  expect(fake.stored.get('note-wish')).toMatchObject({ tabId: 1, id: 'own-ada' });
});

test('a page can hide names, and not without end', async () => {
  const full = Array.from({ length: MOST_HIDDEN - 1 }, (_, n) => ({ id: `own-${n}`, name: 'Ada Example' }));
  fake.stored.set('hidden', full);
  await ask({ type: 'hide', id: 'own-ada', name: 'Ada', everywhere: false });
  const kept = [...full, { id: 'own-ada', name: 'Ada', url: URL_HERE }];
  expect(fake.stored.get('hidden')).toEqual(kept);
  await ask({ type: 'hide', id: 'own-bea', name: 'Bea', everywhere: true });
  expect(fake.stored.get('hidden')).toEqual(kept);
});

const note = (text: string) => ({ text, changed: '2026-01-01T00:00:00Z', name: 'Ada Example' });

test('a page is told of its story’s names what is kept about them, with the answer itself, and of no others', async () => {
  fake.stored.set('own', OWN);
  fake.stored.set('notes', { 'own-ada': note('Met in Geneva.'), 'own-bea': note('Owes me a letter.') });
  fake.stored.set('hidden', [
    { id: 'own-ada', name: 'Ada', url: URL_HERE },
    { id: 'own-bea', name: 'Bea' },
  ]);
  const story = { text: 'Ada Example spoke to reporters in Geneva.' };
  const answer = await ask({ type: 'read-story', story });
  expect(answer).toHaveProperty('read.annotations.people.0.id', 'own-ada');
  expect(answer).toHaveProperty('kept', { hidden: ['own-ada'], notes: { 'own-ada': 'Met in Geneva.' } });
  expect(JSON.stringify(await ask({ type: 'reader-settings' }))).not.toMatch(/own-|Geneva|letter/);
});

test('asked again for some names, what is kept about these is told as it holds on the page', async () => {
  fake.stored.set('notes', { 'own-ada': note('Met in Geneva.'), 'own-bea': note('Owes me a letter.') });
  fake.stored.set('hidden', [
    { id: 'own-ada', name: 'Ada', url: 'https://paper.example/other' },
    { id: 'own-cleo', name: 'Cleo' },
    { id: 'own-bea', name: 'Bea' },
    { id: 'own-dora', name: 'Dora', url: URL_HERE },
  ]);
  expect(await ask({ type: 'kept', ids: ['own-ada', 'own-cleo', 'own-dora'] })).toEqual({
    hidden: ['own-cleo', 'own-dora'],
    notes: { 'own-ada': 'Met in Geneva.' },
  });
});

test('a long story tells its reader how much of it is read, a short one is simply read', async () => {
  const sentence = 'The two sides met on May 3, 2019, and parted a day later without a word. ';
  const told = async (times: number) => {
    fake.tell.mockClear();
    const read = await ask({ type: 'read-story', story: { text: sentence.repeat(times), published: '2019-05-14' } });
    expect(read).toMatchObject({ read: { annotations: { people: [] } } });
    return fake.tell.mock.calls;
  };
  expect(await told(100)).toEqual([]);
  const calls = await told(1500);
  const shares = calls.map(([, { share }]) => share ?? 0);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
  expect(calls[0]).toMatchObject([1, { type: 'reading-on' }, { frameId: 0 }]);
});
