import { expect, test } from 'vitest';
import { languageOf } from '../../../src/page/language';
import { isPrivateAddress } from '../../../src/page/private-address';
import { unescaped, withoutSite } from '../../../src/page/title';
import { Wording, wordingOf } from '../../../src/page/wording';
import { cpuTime } from '../../bench/cpu-time';

const ENGLISH =
  'The council said that it will meet on Friday and that the school on the island is to stay open for the summer.';
const GERMAN =
  'Der Rat will am Freitag über die Schule beraten, die auf der Insel liegt und nicht für den Sommer öffnen soll.';

test('a language is what the text is written in, whatever the page declares', () => {
  expect(languageOf(ENGLISH, ['en-GB'])).toBe('en-GB');
  expect(languageOf(ENGLISH, ['de'])).toBe('en');
  expect(languageOf(GERMAN, ['en-US'])).toBe('de');
  expect(languageOf(GERMAN, [undefined, 'en', 'de_AT'])).toBe('de-AT');
  expect(languageOf('島のフェリーは一か月止まると港の事務所が火曜日に発表した。', ['en'])).toBe('ja');
  expect(
    languageOf('Паром между островами не будет ходить месяц, сообщили в порту, потому что были найдены трещины.', []),
  ).toBe('ru');
  expect(languageOf('Oslo', ['nb'])).toBe('nb');
});

test('addresses of private networks are told from public ones', () => {
  for (const url of [
    'http://10.0.0.4/',
    'http://172.20.1.1/',
    'http://192.168.1.1/',
    'http://169.254.0.1/',
    'http://[fd00::1]/',
    'http://wiki/',
    'https://news.corp/',
    'http://printer.local/',
  ])
    expect([url, isPrivateAddress(url)]).toEqual([url, true]);
  for (const url of [
    'https://news.com/',
    'http://localhost:80/',
    'http://127.0.0.1/',
    'http://172.32.1.1/',
    'http://11.0.0.1/',
    'file:///tmp/x.html',
    'nothing',
  ])
    expect([url, isPrivateAddress(url)]).toEqual([url, false]);
});

test('the site’s name is cut off a title, the story’s own dashes are not', () => {
  expect(withoutSite('Ferry stops - The Island Paper', 'The Island Paper', undefined)).toBe('Ferry stops');
  expect(withoutSite('Ferry stops | News | Island', 'Island', undefined)).toBe('Ferry stops');
  expect(withoutSite('Ferry stops – and nobody knows why', 'The Island Paper', undefined)).toBe(
    'Ferry stops – and nobody knows why',
  );
  expect(withoutSite('Ferry stops for a month | Islands | 2024', undefined, 'Ferry stops for a month')).toBe(
    'Ferry stops for a month',
  );
});

test.each([' | a', ' ', ' | Paper'])('a title that goes on and on costs no time: %o', (piece) => {
  const title = `Ferry stops${piece.repeat(120_000 / piece.length)}x`;
  let cut = '';
  expect(cpuTime(() => (cut = withoutSite(title, 'Paper', undefined)))).toBeLessThan(400);
  expect(cut).toMatch(/^Ferry stops/);
  expect(cut.length).toBeLessThanOrEqual(1_000);
});

test('escaped text is unescaped once', () => {
  expect(unescaped('Ferry &amp; bridge: &#8216;no&#8217; &quot;money&quot; &#x2013; yet')).toBe(
    'Ferry & bridge: ‘no’ "money" – yet',
  );
});

test('lines beside the story are known by their first words', () => {
  for (const line of [
    'Read more: the seals are back',
    '▶ Watch: a ferry in a storm',
    'LESEN SIE AUCH: Robben',
    'Lire aussi – les phoques',
  ])
    expect([line, wordingOf(line)]).toEqual([line, Wording.pointer]);
  for (const line of ['Sign up for our newsletter', 'Advertisement', 'Follow us on the island'])
    expect([line, wordingOf(line)]).toEqual([line, Wording.appeal]);
  for (const line of ['By Maren Holt', 'Foto: Ivo Sand', 'Source: harbour office'])
    expect([line, wordingOf(line)]).toEqual([line, Wording.credit]);
  for (const line of ['The council met on Friday.', 'Morning came.', 'Signs of rust were found.'])
    expect([line, wordingOf(line)]).toEqual([line, 0]);
});
