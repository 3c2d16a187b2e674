import { read } from '@customcommander/ris';
import { parse as readBibtex } from '@retorquere/bibtex-parser';
import { parse } from 'csv-parse/sync';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { authorsOf, toBibtex, toCsl, toRis } from '../../../src/timeline/export/citation';
import { toCsv } from '../../../src/timeline/export/csv';
import { citeAs, exportAs, type TimelineForm } from '../../../src/timeline/export/forms';
import type { ExportedLine } from '../../../src/timeline/export/lines';
import { linkTo } from '../../../src/timeline/export/links';
import { timelineOf } from '../../../src/timeline/model';
import { PLAIN_VIEW } from '../../../src/timeline/rows';
import { published, sochiTalks } from '../../stories/sochi-talks';

const story = {
  title: 'Talks in Sochi: 100% {frank} & "open"',
  byline: 'By Ann Lee and Bo Kim',
  site: 'news.example',
  url: 'https://news.example/2019/sochi?a=1',
  language: 'en',
  published,
};
const timeline = timelineOf(sochiTalks.annotations, published);
/** That parser knows no line ends but those of Unix. */
const readRis = (ris: string) => read(ris.replaceAll('\r\n', '\n'));
const written = (form: TimelineForm, view = PLAIN_VIEW) => exportAs(form, timeline, view, story, '2026-11-23');

test('a CSV parser reads back every entry, its words and its link', () => {
  const rows: Record<string, string>[] = parse(written('csv').content, { columns: true });
  expect(rows).toHaveLength(14);
  const signed = rows.find(({ date }) => date === '1987-12-08');
  expect(signed).toMatchObject({
    from: '1987-12-08',
    when: '8 Dec 1987',
    status: 'past',
    source: 'story',
    treaties: 'INF Treaty',
    text: 'On December 8, 1987, Ronald Reagan and Mikhail Gorbachev signed the INF Treaty.',
  });
  expect(signed?.link).toMatch(/^https:\/\/news\.example\/2019\/sochi\?a=1#:~:text=On%20December/);
  expect(rows.filter(({ source }) => source === 'treaty')).toHaveLength(3);
});

test('no cell of a CSV can run as a formula', () => {
  const hostile = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '=HYPERLINK("http://evil.example","x")',
  ];
  const line = (what: string): ExportedLine => ({
    source: 'story',
    value: what,
    when: what,
    what,
    status: 'past',
    after: false,
    people: [what],
    treaties: [what],
    attribution: what,
    outcome: what,
  });
  const rows: string[][] = parse(toCsv(hostile.map(line)), { from_line: 2 });
  expect(rows).toHaveLength(hostile.length);
  for (const row of rows) for (const cell of row) expect(cell).toMatch(/^(|'.*|past|story)$/s);
  const told: Record<string, string>[] = parse(written('csv').content, { columns: true });
  expect(told.find(({ date }) => date === '2019-05-10')?.text).toBe(
    '\'=2+5 is what one aide called "the sum, plainly; of it" on 10 May.',
  );
});

test('an iCalendar parser reads back all-day events that run over all days that a date may mean', () => {
  const { content } = written('ics');
  const events = Object.values(ical.sync.parseICS(content)).flatMap((part) => (part?.type === 'VEVENT' ? [part] : []));
  expect(events).toHaveLength(13);
  const lapse = events.find((event) => String(event.summary).startsWith('The INF Treaty will lapse'));
  expect(lapse?.datetype).toBe('date');
  expect(lapse?.start.toDateString()).toBe('Thu Aug 01 2019');
  expect(lapse?.end?.toDateString()).toBe('Sun Sep 01 2019');
  expect(lapse?.status).toBe('TENTATIVE');
  expect(String(lapse?.description)).toContain('Ended with the withdrawal of the U.S. on 2 Aug 2019');
  const aide = events.find((event) => event.start.toDateString() === 'Fri May 10 2019');
  expect(aide?.summary).toBe('=2+5 is what one aide called "the sum, plainly; of it" on 10 May.');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const line of content.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

test('a BibTeX parser, a RIS parser and CSL-JSON tell of the same citation', async () => {
  const cited = async (form: 'bibtex' | 'ris' | 'csl') => (await citeAs(form, story, '2026-11-23')).content;
  const [entry] = readBibtex(await cited('bibtex'), { sentenceCase: false }).entries;
  expect(entry).toMatchObject({
    type: 'article',
    key: 'Lee2019Talks',
    fields: {
      title: story.title,
      author: [
        { firstName: 'Ann', lastName: 'Lee' },
        { firstName: 'Bo', lastName: 'Kim' },
      ],
      journal: story.site,
      year: '2019',
      date: '2019-05-14',
      url: story.url,
      urldate: '2026-11-23',
    },
  });
  expect(readRis(await cited('ris'))).toEqual([
    {
      TY: ['NEWS'],
      T1: [story.title],
      A1: [
        expect.objectContaining({ last_name: 'Lee', first_name: 'Ann' }),
        expect.objectContaining({ last_name: 'Kim', first_name: 'Bo' }),
      ],
      Y1: ['2019/5/14/'],
      PY: ['2019'],
      JF: [story.site],
      UR: [story.url],
      Y2: ['2026/11/23/'],
      LA: ['en'],
    },
  ]);
  expect(JSON.parse(await cited('csl'))).toEqual([
    {
      id: 'Lee2019Talks',
      type: 'article-newspaper',
      title: story.title,
      author: [
        { given: 'Ann', family: 'Lee' },
        { given: 'Bo', family: 'Kim' },
      ],
      'container-title': story.site,
      issued: { 'date-parts': [[2019, 5, 14]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: story.url,
      language: 'en',
    },
  ]);
});

test('a long address, and letters beyond the Latin ones, come through whole', () => {
  const url = `https://news.example/2019/${'sochi-talks_'.repeat(20)}?a=1&b=%20#c`;
  const title = 'Łódź, Zürich and “Москва”: €5bn, New START';
  const [entry] = readBibtex(toBibtex({ ...story, url, title }, '2026-11-23'), { sentenceCase: false }).entries;
  expect(entry?.fields).toMatchObject({ url, title });
  expect(readRis(toRis({ ...story, url, title }, '2026-11-23'))[0]).toMatchObject({ UR: [url], T1: [title] });
});

test.each([
  'a } b',
  '{',
  'x}}, note={y',
  '@misc{x, title={y}}',
  'a\\} b',
  'a <i> b <sub>c</sub>',
  'x\u0085TY  - BOOK\u001eER  - ',
  'x\r\nER  - \r\nTI  - y',
])('no title breaks out of its field: %j', (title) => {
  const shown = title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const bibtex = toBibtex({ ...story, title }, '2026-11-23');
  const { entries, errors } = readBibtex(bibtex, { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries.map(({ fields }) => [fields.title, fields.url])).toEqual([[shown, story.url]]);
  // What counts braces without knowing of escapes must come out even, and only at the end.
  let depth = 0;
  const closed = [...bibtex.trimEnd()].map((mark) => (depth += mark === '{' ? 1 : mark === '}' ? -1 : 0));
  expect(closed.lastIndexOf(0)).toBe(closed.length - 1);
  expect(closed.slice(closed.indexOf(1), -1)).not.toContain(0);
  const ris = toRis({ ...story, title }, '2026-11-23');
  // Lines as the strictest reader cuts them.
  expect(ris.split(/[\p{Cc}\u2028\u2029]+/u).filter((line) => line.startsWith('TY'))).toEqual(['TY  - NEWS']);
  expect(ris).not.toContain('\r\nER  - \r\nTI');
});

test.each([
  ['a byline that never ends', { byline: `${'al '.repeat(200_000)}x` }],
  ['a title of brackets alone', { title: '<'.repeat(200_000) }],
])('%s is cited as it is, at once', (_, given) => {
  const began = performance.now();
  toBibtex({ ...story, ...given }, '2026-11-23');
  expect(toRis({ ...story, ...given }, '2026-11-23')).toContain(`  - ${Object.values(given)[0]}\r\n`);
  // It took minutes.
  expect(performance.now() - began).toBeLessThan(3000);
});

test('a citation of a story that says little of itself stays well formed', () => {
  const bare = { url: 'https://news.example/x' };
  const [entry] = readBibtex(toBibtex(bare, '2026-11-23')).entries;
  expect(entry).toMatchObject({ key: 'story', fields: bare });
  expect(readRis(toRis(bare, '2026-11-23'))[0]).toMatchObject({ TY: ['NEWS'], UR: [bare.url] });
  expect(JSON.parse(toCsl(bare, '2026-11-23'))).toMatchObject([{ id: 'story', URL: bare.url }]);
});

test('bylines give names where they are plain lists of names', () => {
  expect(authorsOf('By Ann Lee, Bo Kim and Cy de Vries')).toEqual([
    { given: 'Ann', family: 'Lee' },
    { given: 'Bo', family: 'Kim' },
    { given: 'Cy', family: 'de Vries' },
  ]);
  expect(authorsOf('Staff and agencies')).toEqual([{ literal: 'Staff and agencies' }]);
  expect(authorsOf(undefined)).toEqual([]);
});

test('Markdown has the day between past and future, quotes with links, and no markup out of the story', () => {
  const { content } = written('markdown');
  const order = ['1987', '14 May 2019, the day of this story', 'will lapse in August', '## Without a date', 'Ukraine'];
  const places = order.map((words) => content.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(content).toContain('[in the story](<https://news.example/2019/sochi?a=1#:~:text=');
  const hostile = timelineOf(
    {
      ...sochiTalks.annotations,
      events: sochiTalks.annotations.events.slice(0, 1).map((event) => ({
        ...event,
        sentence: '<img src=x onerror=alert(1)> [click](javascript:alert(1)) `code` | # *x*',
      })),
    },
    published,
  );
  const markdown = exportAs('markdown', hostile, PLAIN_VIEW, story, '2026-11-23').content;
  expect(markdown).toContain(
    '\\<img src=x onerror=alert(1)\\> \\[click\\](javascript:alert(1)) \\`code\\` \\| \\# \\*x\\*',
  );
});

test('plain text tells every entry in one line', () => {
  const { content } = written('text');
  expect(content).toContain('8 Dec 1987: On December 8, 1987, Ronald Reagan');
  expect(content).toContain('(not certain; Extended by five years on 3 Feb 2021)');
  expect(content).toContain('INF Treaty: Entered into force (not in the story)');
});

test('a plan whose day had gone by is one in every export', () => {
  const [event] = sochiTalks.annotations.events;
  if (!event) throw new Error('the story has events');
  const date = { value: '2019-05-10', type: 'DATE' as const, from: '2019-05-10', to: '2019-05-10' };
  const events = [{ ...event, date, status: 'planned' as const, sentence: 'They had been due to meet.' }];
  const passed = timelineOf({ ...sochiTalks.annotations, events }, published);
  const of = (form: TimelineForm) => exportAs(form, passed, PLAIN_VIEW, story, '2026-11-23').content;
  for (const form of ['text', 'markdown'] as const)
    expect(of(form)).toContain('They had been due to meet. (had been planned)');
  const rows: Record<string, string>[] = parse(of('csv'), { columns: true });
  expect(rows.find(({ date: on }) => on === date.value)).toMatchObject({
    status: 'planned',
    remark: 'had been planned',
  });
  expect(JSON.parse(of('json')).entries).toContainEqual(
    expect.objectContaining({ status: 'planned', remark: 'had been planned' }),
  );
});

test('the data file holds what its description names, and a filter holds for exports too', () => {
  const data = JSON.parse(written('json').content);
  expect(data).toMatchObject({ format: 1, story: { published: '2019-05-14', url: story.url } });
  expect(data.entries).toHaveLength(14);
  const only = JSON.parse(written('json', { ...PLAIN_VIEW, only: 'new-start' }).content);
  expect(only.entries.map(({ value }: { value: string }) => value)).toEqual([
    '2010',
    '2011-02-05',
    '2021-02',
    '2026-02-05',
  ]);
});

test('files are named after the story, for every system', () => {
  expect(written('csv').name).toBe('talks-in-sochi-100-frank-open-timeline.csv');
  expect(exportAs('ics', timeline, PLAIN_VIEW, {}, '2026-11-23').name).toBe('story-timeline.ics');
});

test('links name a sentence by its ends, and only on web pages', () => {
  expect(linkTo('https://a.example/#top', 'Short one-off, really.')).toBe(
    'https://a.example/#top:~:text=Short%20one%2Doff%2C%20really.',
  );
  expect(linkTo('https://a.example/', 'One two three four five six seven eight nine ten eleven.')).toBe(
    'https://a.example/#:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven.',
  );
  expect(linkTo('javascript:alert(1)', 'x')).toBeUndefined();
  expect(linkTo(undefined, 'x')).toBeUndefined();
});
