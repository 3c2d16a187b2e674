import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/extension/settings';

const chosen = { lookUp: false };
const browser = { scheme: 'chrome-extension:', given: [] as string[] | undefined };
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (file: string) => `${browser.scheme}//made-up/${file}` },
    permissions: { getAll: async () => ({ data_collection: browser.given }) },
  },
}));
vi.mock('../../../src/extension/storage', () => ({ readShelf: async () => ({ ...DEFAULT_SETTINGS, ...chosen }) }));
vi.mock('../../../src/extension/engine', () => ({
  lookUp: async (id: string) =>
    id === 'story:1' ? {} : { person: { id, name: 'Ada Example', wikipedia: `Ada Example ${id}` } },
}));
const { lookUpSummary, stopLookUp } = await import('../../../src/extension/look-up');

const asked: string[] = [];
const answers = { ok: true, body: { extract: 'A person made up for a test.' } as unknown };
beforeEach(() => {
  asked.length = 0;
  chosen.lookUp = true;
  browser.scheme = 'chrome-extension:';
  answers.ok = true;
  answers.body = { extract: 'A person made up for a test.' };
  vi.stubGlobal('fetch', async (address: string, options: RequestInit) => {
    asked.push(`${address} ${options.credentials} ${options.referrerPolicy}`);
    return { ok: answers.ok, json: async () => answers.body };
  });
});

test('nothing is asked unless the reader has switched the look-up on', async () => {
  chosen.lookUp = false;
  expect(await lookUpSummary('ada', 1)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('one title is asked for, without cookies or referrer, and once only', async () => {
  expect(await lookUpSummary('ada', 1)).toBe('A person made up for a test.');
  expect(await lookUpSummary('ada', 1)).toBe('A person made up for a test.');
  expect(asked).toEqual(['https://en.wikipedia.org/api/rest_v1/page/summary/Ada_Example_ada omit no-referrer']);
});

test.each([
  [[], []],
  [undefined, []],
  [['searchTerms'], ['Ada_Example_dot']],
])(
  'in Firefox the reader’s consent is looked at each time, wherever the switch came from: %j',
  async (given, titles) => {
    browser.scheme = 'moz-extension:';
    browser.given = given;
    await lookUpSummary(titles.length > 0 ? 'dot' : 'eve', 1);
    expect(asked.map((address) => /summary\/(\S+)/.exec(address)?.[1])).toEqual(titles);
  },
);

test('people whom only the story knows are never looked up', async () => {
  expect(await lookUpSummary('story:1', 1)).toBeUndefined();
  expect(asked).toEqual([]);
});

test('a failure, or an answer of another shape, is no summary', async () => {
  answers.ok = false;
  expect(await lookUpSummary('bea', 1)).toBeUndefined();
  answers.ok = true;
  answers.body = { extract: 5 };
  expect(await lookUpSummary('bea', 1)).toBeUndefined();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
  expect(await lookUpSummary('bea', 1)).toBeUndefined();
});

test('a question that is taken back is cut off, and another tab’s goes on', async () => {
  const answer: (() => void)[] = [];
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('cut off')));
        answer.push(() => resolve({ ok: true, json: async () => ({ extract: 'Late.' }) }));
      }),
  );
  const [mine, other] = [lookUpSummary('cyd', 1), lookUpSummary('cyd', 2)];
  await vi.waitFor(() => expect(answer).toHaveLength(2));
  stopLookUp('cyd', 1);
  for (const give of answer) give();
  expect(await mine).toBeUndefined();
  expect(await other).toBe('Late.');
});
