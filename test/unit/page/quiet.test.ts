// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { untilQuiet } from '../../../src/page/quiet';

let end: AbortController;
let quiet: boolean;

const write = () => document.getElementById('story')?.append(document.createElement('p'));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** A page that loaded so many milliseconds ago. */
const loadedAgo = (ms: number) =>
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ loadEventEnd: performance.now() - ms }] as never);
const state = (now: DocumentReadyState) =>
  Object.defineProperty(document, 'readyState', { configurable: true, value: now });

function wait(body: string): void {
  document.body.innerHTML = body;
  const root = document.getElementById('story');
  if (root) void untilQuiet(root, end.signal).then(() => (quiet = true));
}

beforeEach(() => {
  vi.useFakeTimers();
  // So that a page can have loaded long ago.
  vi.advanceTimersByTime(100_000);
  window.requestIdleCallback ??= (act) => setTimeout(act, 5) as never;
  window.cancelIdleCallback ??= (asked) => clearTimeout(asked);
  end = new AbortController();
  quiet = false;
  state('complete');
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'readyState');
});

describe('a plain page', () => {
  test('need not have been still: marks may come as soon as its thread is idle', async () => {
    wait('<main id="story"></main>');
    expect(quiet).toBe(false);
    write();
    await pass(50);
    expect(quiet).toBe(true);
  });

  test('need not have loaded its pictures', async () => {
    state('interactive');
    wait('<main id="story"></main>');
    await pass(50);
    expect(quiet).toBe(true);
  });

  test('is waited for while it is still arriving', async () => {
    state('loading');
    wait('<main id="story"></main>');
    await pass(500);
    expect(quiet).toBe(false);
    window.dispatchEvent(new Event('DOMContentLoaded'));
    await pass(50);
    expect(quiet).toBe(true);
  });
});

describe('a page that may hydrate', () => {
  const APP = '<div id="app"><main id="story"></main></div>';

  test('is left alone until it has been still for a moment', async () => {
    loadedAgo(10);
    wait(APP);
    for (let burst = 0; burst < 5; burst++) {
      await pass(200);
      write();
    }
    expect(quiet).toBe(false);
    await pass(240);
    expect(quiet).toBe(false);
    await pass(20);
    expect(quiet).toBe(true);
  });

  test('is left alone until it has loaded', async () => {
    state('interactive');
    wait(APP);
    await pass(1000);
    expect(quiet).toBe(false);
    state('complete');
    window.dispatchEvent(new Event('load'));
    await pass(260);
    expect(quiet).toBe(true);
  });

  test('that is never still has its marks some seconds after it loaded', async () => {
    loadedAgo(1000);
    wait(APP);
    for (let burst = 0; burst < 19; burst++) {
      await pass(100);
      write();
    }
    expect(quiet).toBe(false);
    await pass(110);
    expect(quiet).toBe(true);
  });

  test('that loaded long before Backstory came has hydrated', async () => {
    loadedAgo(60_000);
    wait(APP);
    write();
    await pass(50);
    expect(quiet).toBe(true);
  });
});

test('aborting ends the wait', async () => {
  loadedAgo(10);
  wait('<div id="app"><main id="story"></main></div>');
  end.abort();
  await pass(0);
  expect(quiet).toBe(true);
});
