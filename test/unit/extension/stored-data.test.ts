// What is stored may be damaged: what is whole in it is read and kept.
import { beforeEach, expect, test, vi } from 'vitest';
import { changeShelf, readShelf } from '../../../src/extension/storage';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => (stored.has(key) ? { [key]: structuredClone(stored.get(key)) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
        },
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: async (_name: string, run: () => unknown) => await run() } });

beforeEach(() => stored.clear());

const NOTE = { text: 'Met in Geneva.', changed: '2026-01-01T00:00:00Z', name: 'Ada Example' };

test('one damaged note costs no other', async () => {
  stored.set('notes', { ada: NOTE, broken: { text: 7 }, other: null });
  expect(await readShelf('notes')).toEqual({ ada: NOTE });
  await changeShelf('notes', (notes) => ({ ...notes, bob: NOTE }), { private: false });
  expect(stored.get('notes')).toEqual({ ada: NOTE, bob: NOTE });
});

test('one damaged entry costs no other site, hidden name or own card', async () => {
  stored.set('sites', { 'a.example': { off: true }, 'b.example': { off: 'yes' } });
  expect(await readShelf('sites')).toEqual({ 'a.example': { off: true } });
  stored.set('hidden', [{ id: 'a', name: 'A' }, 'b', { id: 3 }]);
  expect(await readShelf('hidden')).toEqual([{ id: 'a', name: 'A' }]);
  const person = {
    id: 'own-ada',
    name: 'Ada Example',
    why: 'Made up.',
    offices: [],
    checked: { how: 'known', asOf: '2026-01-01' },
  };
  stored.set('own', { people: [person, { id: 'own-b' }], treaties: 'gone' });
  expect(await readShelf('own')).toEqual({ people: [person], treaties: [] });
});

test.each([null, 7, 'x', [], { people: 3 }])('a shelf that holds %o is read as empty', async (damaged) => {
  stored.set('own', damaged);
  expect(await readShelf('own')).toEqual({ people: [], treaties: [] });
  stored.set('notes', damaged === null ? [] : 7);
  expect(await readShelf('notes')).toEqual({});
});

test('a change from a private window is not written', async () => {
  await changeShelf('notes', () => ({ ada: NOTE }), { private: true });
  expect([...stored.keys()]).toEqual([]);
});
