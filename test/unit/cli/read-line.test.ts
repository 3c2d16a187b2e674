import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLine } from '../../../src/cli/read-line';

const read = (line: object) => readLine(JSON.stringify(line));

test('a text keeps every character, with the day and address that the line gives', () => {
  const text = '  Talks opened.\r\n\r\nThey closed on Friday. ';
  expect(read({ id: 7, text, published: '2019-05-14', url: 'https://news.example/a', title: 'Talks' })).toEqual({
    id: 7,
    input: {
      isArticle: true,
      story: { text, title: 'Talks', url: 'https://news.example/a', published: '2019-05-14' },
      publishedFrom: 'given',
    },
  });
});

test('of a time of publication the day counts', () => {
  expect(read({ text: 'Talks.', published: '2019-05-14T23:30:00-05:00' }).input.story.published).toBe('2019-05-14');
});

test('a page is read as the browser would read it, and the line outranks its day', () => {
  const paragraph = 'The two ministers met for three hours and agreed to meet again, an official said on Tuesday.';
  const html = `<!doctype html><html lang="en"><head><title>Ministers meet again</title>
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="2019-05-14T10:00:00Z"></head>
    <body><nav>Home</nav><article><h1>Ministers meet again</h1>${`<p>${paragraph}</p>`.repeat(8)}</article></body></html>`;
  const { input } = read({ id: 'x', html });
  expect(input.story).toMatchObject({ title: 'Ministers meet again', published: '2019-05-14', language: 'en' });
  expect(input.story.text).toContain('agreed to meet again');
  expect(input.story.text).not.toContain('Home');
  expect(read({ html, published: '2019-05-15' }).input).toMatchObject({
    story: { published: '2019-05-15' },
    publishedFrom: 'given',
  });
});

test('null means that a field is not given, and text outranks html', () => {
  const line = { text: 'Talks.', html: '<p>Other talks.</p>', title: null, published: null, url: null };
  expect(read(line)).toEqual({ id: null, input: { isArticle: true, story: { text: 'Talks.' } } });
});

describe('a line that is no story is told in a few words', () => {
  test.each([
    ['{"id":1,"text":"cut', 'not valid JSON'],
    ['{"id":1}', 'neither "text" nor "html"'],
    ['{"id":1,"text":5}', 'text: '],
    ['{"id":{},"text":"Talks."}', 'id: '],
    ['[]', 'neither "text" nor "html"'],
    ['3', 'the line: '],
    ['{"text":"Talks.","published":"14 May 2019"}', '"published" is no day: 14 May 2019'],
    ['{"text":"Talks.","published":"2019-13-40"}', '"published" is no day: 2019-13-40'],
  ])('%s', (line, message) => {
    expect(() => readLine(line)).toThrow(message);
  });
});

test('any JSON gives a story or an error with a message', () => {
  const like = fc
    .record({
      id: fc.oneof(fc.nat(), fc.string(), fc.jsonValue()),
      text: fc.oneof(fc.string(), fc.string(), fc.jsonValue()),
    })
    .map((value) => JSON.stringify(value));
  let taken = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(fc.json(), like), (line) => {
      try {
        expect(readLine(line).input.story.text).toBeTypeOf('string');
        taken++;
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        expect(error instanceof Error && error.message).not.toBe('');
        refused++;
      }
    }),
    { numRuns: 300 },
  );
  expect(taken).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(30);
});
