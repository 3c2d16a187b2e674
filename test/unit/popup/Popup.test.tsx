// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Desk, DeskState } from '../../../src/popup/desk';
import { Popup } from '../../../src/popup/Popup';
import { published, sochiTalks, text } from '../../stories/sochi-talks';

const page = {
  url: 'https://www.news.example/sochi',
  site: 'www.news.example',
  title: 'Talks in Sochi',
  published: { day: published, source: 'json-ld' as const },
  language: 'en',
};
const connected: DeskState = {
  kind: 'connected',
  site: page.site,
  siteOff: false,
  notes: {},
  hidden: [],
  private: false,
  canOpenPanel: true,
  reader: { status: 'story', page, length: text.length, read: sochiTalks, textSize: 'MD', marksOn: true },
};

function fakeDesk(state: DeskState) {
  let tell: (state: DeskState) => void = () => undefined;
  const desk = {
    subscribe: (listener: (state: DeskState) => void) => {
      tell = listener;
      listener(state);
      return () => undefined;
    },
    setSize: vi.fn(),
    setMarks: vi.fn(),
    setSiteOff: vi.fn(),
    goTo: vi.fn(),
    goToMention: vi.fn(),
    readAnyway: vi.fn(),
    allowSite: vi.fn(),
    reload: vi.fn(),
    openOptions: vi.fn(),
    openPanel: vi.fn(),
    saveNote: vi.fn(),
    unhide: vi.fn(),
  } satisfies Desk;
  return { desk, tell: (next: DeskState) => tell(next) };
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

async function open(state: DeskState) {
  const fake = fakeDesk(state);
  await act(() => render(<Popup desk={fake.desk} variant="popup" />, place));
  // The lines that stand out of sight come after the first paint.
  await vi.waitUntil(() => !place.querySelector('.tl:not(.whole)'));
  return fake;
}

function button(name: RegExp): HTMLButtonElement {
  const found = [...place.querySelectorAll('button')].find((one) =>
    name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
const key = (on: Element | null | undefined, name: string) => {
  on?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
};
async function press(name: RegExp) {
  await act(() => button(name).click());
}
const words = () => (place.textContent ?? '').replace(/\s+/g, ' ');

test('of a story too long to be read whole it is said how much is read', async () => {
  const { reader } = connected;
  if (!reader) throw new Error('the tab has a reader');
  await open(connected);
  expect(words()).not.toContain('A very long text');
  render(null, place);
  await open({ ...connected, reader: { ...reader, length: 2_000_000, readTo: 999_990 } });
  expect(words()).toContain('A very long text: names and dates are found in its first 49 %');
});

test('it shows the story, its site, its day and where the day comes from', async () => {
  await open(connected);
  expect(place.querySelector('h1')?.textContent).toBe('Talks in Sochi');
  expect(words()).toContain('www.news.example14 May 2019from the page’s data');
  expect([...place.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('aria-label'))).toEqual([
    'Timeline, 11 events',
    'People, 4 people',
    'Treaties, 2 treaties',
  ]);
});

test('text size is chosen from five and takes effect at once', async () => {
  const { desk } = await open(connected);
  const sizes = [...place.querySelectorAll<HTMLInputElement>('input[name=size]')];
  expect(sizes.map(({ value, checked }) => value + (checked ? '!' : ''))).toEqual(['XS', 'SM', 'MD!', 'LG', 'XL']);
  sizes[4]?.click();
  expect(desk.setSize).toHaveBeenCalledWith('XL');
});

test('a click on a sentence goes to it in the page', async () => {
  const { desk } = await open(connected);
  await press(/^The INF Treaty will lapse/);
  const start = text.indexOf('The INF Treaty will lapse');
  expect(desk.goTo).toHaveBeenCalledWith(start, start + 'The INF Treaty will lapse in August.'.length);
  await press(/^Show place 2/);
  expect(desk.goTo).toHaveBeenLastCalledWith(text.indexOf('Mr. Lavrov again'), text.indexOf('=2+5') - 2);
});

test('plans, outcomes, denials and reports are told apart', async () => {
  await open(connected);
  expect(words()).toContain('plannedEnded with the withdrawal of the U.S. on 2 Aug 2019');
  expect(words()).toContain('not certainExtended by five years on 3 Feb 2021');
  expect(words()).toContain('denied');
  expect(words()).toContain('according to officials');
  expect(place.querySelector('.dayrow')?.textContent).toBe('14 May 2019, the day of this story');
});

test('the entry of the sentence in view is marked while the reader scrolls', async () => {
  const { tell } = await open(connected);
  const reader = connected.reader;
  if (!reader) throw new Error('connected');
  await act(() => tell({ ...connected, reader: { ...reader, inView: text.indexOf('Washington suspended') } }));
  expect(place.querySelector('[aria-current=true] .said')?.textContent).toBe(
    'Washington suspended its part of the INF Treaty on February 2.',
  );
});

test('people are listed with their role on the story’s day, and the way to each mention', async () => {
  const { desk } = await open(connected);
  await press(/^People/);
  expect(words()).toContain('Roles on 14 May 2019');
  expect(words()).toContain('Mike PompeoU.S. Secretary of Statesince 26 Apr 2018, for just over a year');
  expect(words()).toContain('Only in the storyAnna Example“one aide”');
  await press(/^Next mention of Sergei Lavrov/);
  await press(/^Next mention of Sergei Lavrov/);
  expect(desk.goToMention.mock.calls).toEqual([
    ['sergei-lavrov', 0],
    ['sergei-lavrov', 1],
  ]);
  expect(words()).toContain('2 of 2');
});

test('treaties are listed as they stood on the story’s day and as they stand today', async () => {
  await open(connected);
  await press(/^Treaties/);
  expect(words()).toContain('On 14 May 2019Suspendedby the U.S. since 2 Feb 2019; still in force');
  expect(words()).toContain('TodayExpiredon 5 Feb 2026');
});

test('tabs are moved through with arrow keys and take one place in the Tab order', async () => {
  await open(connected);
  const first = place.querySelector<HTMLElement>('#tab-timeline');
  await act(() => key(first, 'ArrowLeft'));
  expect(place.querySelector('[role=tab][aria-selected=true]')?.id).toBe('tab-treaties');
  expect([...place.querySelectorAll('[role=tab]')].map((tab) => tab.getAttribute('tabindex'))).toEqual([
    '-1',
    '-1',
    '0',
  ]);
});

test('the export menu opens on its first item, moves with arrows and gives the focus back', async () => {
  await open(connected);
  await press(/^Export/);
  const items = [...place.querySelectorAll<HTMLElement>('[role=menuitem]')];
  expect(items).toHaveLength(9);
  expect(document.activeElement).toBe(items[0]);
  await act(() => key(items[0], 'ArrowUp'));
  expect(document.activeElement).toBe(items[8]);
  await act(() => key(items[8], 'Escape'));
  expect(place.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(button(/^Export/));
});

test('a note is written on a person, and a card’s wish for one opens it', async () => {
  const { desk } = await open({ ...connected, noteOn: { id: 'mike-pompeo', name: 'Mike Pompeo' } });
  const field = place.querySelector('textarea');
  if (!field) throw new Error('the note is open');
  expect(document.activeElement).toBe(field);
  await act(() => {
    field.value = ' Met him once. ';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(/^Save/);
  expect(desk.saveNote).toHaveBeenCalledWith('mike-pompeo', 'Mike Pompeo', 'Met him once.');
});

test('in a private window no note can be written', async () => {
  await open({ ...connected, private: true });
  await press(/^People/);
  expect(place.querySelector('.note .act')).toBeNull();
});

test('hidden marks can be shown again', async () => {
  const hidden = [
    { id: 'mike-pompeo', name: 'Mike Pompeo' },
    { id: 'new-start', name: 'New START' },
  ];
  const { desk } = await open({ ...connected, hidden });
  expect(words()).toContain('Marks of New START are hidden.');
  expect(words()).toContain('Marks of Mike Pompeo are hidden.');
  await press(/^Show again/);
  expect(desk.unhide).toHaveBeenCalledWith('mike-pompeo');
  expect(document.activeElement?.id).toBe('tab-timeline');
});

const reader = (change: Partial<NonNullable<DeskState['reader']>>): DeskState => {
  if (!connected.reader) throw new Error('connected');
  const { read: _, ...rest } = connected.reader;
  return { ...connected, reader: { ...rest, ...change } };
};
const empty = { people: [], treaties: [], dates: [], events: [], background: [] };

test.each<[string, DeskState, RegExp, (RegExp | undefined)?, (keyof Desk)?]>([
  ['nothing to read', { ...connected, kind: 'no-page' }, /No page to read/],
  ['kept out', { ...connected, kind: 'not-allowed', why: 'kept-out' }, /no access to files.* keep extensions out/],
  ['no access', { ...connected, kind: 'not-allowed', why: 'no-access' }, /no access to www/, /^Allow/, 'allowSite'],
  ['not read yet', { ...connected, kind: 'not-read' }, /has not been read/, /^Read this page/, 'readAnyway'],
  ['just updated', { ...connected, kind: 'outdated' }, /has been updated/, /^Reload/, 'reload'],
  ['still reading', reader({ status: 'reading', length: 42_000 }), /Reading the story…/],
  ['no story', reader({ status: 'not-a-story', why: 'log-in' }), /log-in page/, /^Read this page/, 'readAnyway'],
  [
    'another language',
    reader({ status: 'other-language', page: { ...page, language: 'fr' } }),
    /The story is in French/,
  ],
  ['off', { ...reader({ status: 'off' }), siteOff: true }, /Off on www.news.example/, /^Switch on/, 'setSiteOff'],
  ['failed', reader({ status: 'failed' }), /went wrong/, /^Reload/, 'reload'],
  ['nothing found', reader({ read: { ...sochiTalks, annotations: empty } }), /No people or treaties found/],
])('it says so: %s', async (_, state, said, action, asked) => {
  const { desk } = await open(state);
  expect(words()).toMatch(said);
  expect(place.querySelector('[role=tab]')).toBeNull();
  if (!action || !asked) return;
  await press(action);
  expect(desk[asked]).toHaveBeenCalledOnce();
});

test('a file of another kind is never read, and nobody is asked to try', async () => {
  await open(reader({ status: 'not-a-story', why: 'not-html' }));
  expect(words()).toContain('a file of another kind');
  expect(place.querySelector('.empty .btn')).toBeNull();
});

test('of an event told many times the first places are offered, and all of them when the reader asks', async () => {
  const { annotations } = sochiTalks;
  const also = Array.from({ length: 30 }, (_, at) => ({ start: 10 * at, end: 10 * at + 5 }));
  const events = annotations.events.map((event) => (event.date.value === '2018-07' ? { ...event, also } : event));
  const { desk } = await open(reader({ read: { ...sochiTalks, annotations: { ...annotations, events } } }));
  const places = () => [...place.querySelectorAll('.also .again')].map((one) => one.textContent);
  expect(places()).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', 'show all']);
  await press(/^show all/);
  expect(places()).toHaveLength(30);
  expect(document.activeElement?.textContent).toBe('10');
  await press(/^Show place 31/);
  expect(desk.goTo).toHaveBeenCalledWith(290, 295);
});

test('what there is to say comes into an element that stood before it, where a screen reader hears it', async () => {
  const { tell } = await open({ ...connected, kind: 'waiting' });
  const status = place.querySelector('.nothing[role=status]');
  await act(() => tell(reader({ status: 'reading', length: 42_000 })));
  expect(status?.isConnected).toBe(true);
  expect(status?.textContent).toContain('Reading the story…');
  await act(() => tell(connected));
  expect(status?.textContent).toBe('');
  await act(() => tell({ ...connected, kind: 'no-page' }));
  expect(status?.isConnected).toBe(true);
  expect(status?.textContent).toContain('No page to read');
});

test('a long story tells how much of it is read, in a bar that is not read out at every step', async () => {
  const { tell } = await open(reader({ status: 'reading', length: 900_000 }));
  expect(place.querySelector('progress')).toBeNull();
  await act(() => tell(reader({ status: 'reading', length: 900_000, progress: 0.654 })));
  const bar = place.querySelector('progress');
  expect([bar?.value, bar?.max, bar?.getAttribute('aria-label')]).toEqual([65, 100, 'Read so far']);
  expect(words()).toContain('65%');
  expect(bar?.closest('[aria-live]')?.getAttribute('aria-live')).toBe('off');
});

test('the text of a story in another language can be sized all the same', async () => {
  const { desk } = await open(reader({ status: 'other-language', page: { ...page, language: 'fr' } }));
  const large = place.querySelector<HTMLInputElement>('input[value=XL]');
  expect(large?.closest('fieldset')?.disabled).toBe(false);
  large?.click();
  expect(desk.setSize).toHaveBeenCalledWith('XL');
});

test('a full storage is told', async () => {
  await open({ ...connected, fault: 'storage-full' });
  expect(place.querySelector('[role=alert]')?.textContent).toMatch(/storage is full/);
});
