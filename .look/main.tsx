import { render } from 'preact';
import '../src/look/pages.css';
import { speakWith } from '../src/words/say';
import { english } from '../src/words/english';
import { Popup, type Variant } from '../src/popup/Popup';
import type { Desk, DeskState } from '../src/popup/desk';
import { sochiTalks, published, text } from '../test/stories/sochi-talks';
speakWith(english);
const q = new URLSearchParams(location.search);
const variant = (q.get('variant') ?? 'popup') as Variant;
const st = q.get('state') ?? 'story';
document.documentElement.className = variant === 'tab' ? 'tab' : variant === 'popup' ? 'popup' : '';
const page = { url: 'https://news.example/2019/05/14/sochi', site: 'news.example', title: 'In Sochi, Pompeo and Lavrov Look for Common Ground', published: { day: published, source: 'json-ld' as const }, language: 'en' };
let read = sochiTalks;
if (st === 'sixty') {
  const one = sochiTalks.annotations.events;
  const events = Array.from({ length: 60 }, (_, i) => {
    const e = one[i % one.length]!;
    const d = new Date(Date.UTC(2008, (i * 37) % 160, 1 + (i * 7) % 27)).toISOString().slice(0, 10);
    return { ...e, start: e.start + i * 0.01, date: { ...e.date, value: d, from: d, to: d }, status: d > published ? 'planned' as const : 'past' as const };
  });
  read = { ...sochiTalks, annotations: { ...sochiTalks.annotations, events } };
}
const base: DeskState = { kind: 'connected', site: page.site, siteOff: false, notes: { 'mike-pompeo': { text: 'Seen in Sochi.', changed: '2026-11-01T00:00:00Z', name: 'Mike Pompeo' } }, hidden: [], private: false, canOpenPanel: true, reader: { status: 'story', page, length: text.length, read, textSize: 'MD', marksOn: true, inView: Number(q.get('inview') ?? 300) } };
const states: Record<string, DeskState> = {
  story: base, sixty: base,
  'not-a-story': { ...base, reader: { ...base.reader!, status: 'not-a-story', why: 'not-a-story' } },
  language: { ...base, reader: { ...base.reader!, status: 'other-language', page: { ...page, language: 'fr' } } },
  reading: { ...base, reader: { ...base.reader!, status: 'reading' } },
  nothing: { ...base, reader: { ...base.reader!, read: { ...read, annotations: { people: [], treaties: [], dates: [], events: [], background: [] } } } },
  off: { ...base, siteOff: true, reader: { ...base.reader!, status: 'off' } },
  'not-allowed': { ...base, kind: 'not-allowed', why: 'browser-page' },
  access: { ...base, kind: 'not-allowed', why: 'no-access' },
  'not-read': { ...base, kind: 'not-read' }, outdated: { ...base, kind: 'outdated' }, full: { ...base, fault: 'storage-full' },
  'no-page': { ...base, kind: 'no-page' },
};
const log = (name: string) => (...a: unknown[]) => console.log(name, ...a);
const desk = new Proxy({}, { get: (_, name: string) => name === 'subscribe' ? (l: (s: DeskState) => void) => { l(states[st]!); return () => {}; } : log(name) }) as Desk;
render(<Popup desk={desk} variant={variant} />, document.getElementById('app')!);
