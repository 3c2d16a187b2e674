// Whatever comes from outside in files is read or refused: no pack, line, argument or page makes Backstory throw.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyzeLine } from '../../src/cli/analyze-line';
import { parseArguments, UsageError } from '../../src/cli/arguments';
import { linesOf } from '../../src/cli/lines';
import { openPage } from '../../src/cli/open-page';
import { openLibrary } from '../../src/knowledge/library';
import { readPack } from '../../src/options/own/pack';
import { worthALook } from '../../src/page/detect';
import { readPage } from '../../src/page/read-page';
import { buildMatcher } from '../../src/story/matcher';
import { mostlyWhole, nasty, tally } from './made-up-inputs';

const noRecords = buildMatcher(openLibrary({ format: 1, asOf: '2026-01-01', people: [], treaties: [] }));

const RECORD = { id: 'own-a', name: 'Ada Example', why: 'Made up.', offices: [] };
const packText = fc.oneof(
  nasty,
  fc.json(),
  fc.anything().map((value) => JSON.stringify({ people: [value], treaties: value }) ?? ''),
  fc
    .record({
      id: fc.anything(),
      name: fc.anything(),
      forms: fc.anything(),
      offices: fc.anything(),
      born: fc.anything(),
    })
    .map((change) => JSON.stringify({ people: [{ ...RECORD, ...change }] })),
  mostlyWhole({ ...RECORD, forms: ['A. Example'], born: '1961', checked: { how: 'known', asOf: '2026-01-01' } }).map(
    (record) => JSON.stringify({ people: [record] }, (_, one) => (typeof one === 'bigint' ? 1 : one)),
  ),
  fc
    .array(fc.tuple(fc.constantFrom('Ada Example', 'Bea Sample', ''), nasty))
    .map(
      (rows) =>
        `name,about\n${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '')}"`).join(',')).join('\n')}`,
    ),
);

test('a pack is taken whole or refused with a reason', () => {
  const seen = tally();
  fc.assert(
    fc.property(packText, (text) => {
      const { cards, faults } = readPack(text, '2026-01-01');
      seen.count(cards !== undefined);
      expect(cards === undefined).toBe(faults !== undefined);
      if (faults) for (const { message } of faults) expect(message).not.toBe('');
    }),
    { numRuns: 1000 },
  );
  seen.sawEnough(20);
});

test('the command line understands its arguments or says what is wrong with them', () => {
  const word = fc.oneof(
    nasty,
    fc.constantFrom('--stdin', '--jobs', '--url', '--published', '--format', '--as', 'html', 'csv', '2019-05-14', '4'),
  );
  const seen = tally();
  fc.assert(
    fc.property(fc.constantFrom('analyze', 'knowledge', 'help', ''), fc.array(word), (command, rest) => {
      try {
        expect(parseArguments([command, ...rest]).command).not.toBe('');
        seen.count(true);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
        seen.count(false);
      }
    }),
    { numRuns: 1000 },
  );
  seen.sawEnough(100);
});

test('a line of an archive is answered or told', () => {
  const line = fc.oneof(
    nasty,
    fc.json(),
    fc
      .record(
        { id: fc.anything(), text: fc.oneof(nasty, fc.anything()), html: nasty, published: fc.anything() },
        { requiredKeys: [] },
      )
      .map((value) => JSON.stringify(value)),
    mostlyWhole({ id: 1, text: 'The envoy spoke on May 3.', published: '2019-05-14' }).map(
      (value) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? 1 : one)) ?? '',
    ),
  );
  const seen = tally();
  fc.assert(
    fc.property(line, (text) => {
      const answer = analyzeLine(text, noRecords);
      seen.count('json' in answer);
      expect('json' in answer ? JSON.parse(answer.json) : answer.fault).toBeTruthy();
    }),
    { numRuns: 500 },
  );
  seen.sawEnough(20);
});

test('lines are cut at line feeds alone, wherever the chunks end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constant('\n'), fc.string(), fc.constant('\u2028'))), async (chunks) => {
      const found: string[] = [];
      async function* stream() {
        yield* chunks;
      }
      for await (const { content } of linesOf(stream())) found.push(content ?? '');
      const expected = chunks
        .join('')
        .split('\n')
        .map((line) => line.replace(/\r$/, ''))
        .filter((line) => line.trim() !== '');
      expect(found).toEqual(expected);
    }),
  );
});

/** Broken HTML: tags that never open or close, attributes that never end, text between. */
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('<', '</', '<!', '<!--', '<?'),
      fc.constantFrom(
        ...['p', 'article', 'main', 'table', 'td', 'svg', 'math', 'template', 'select', 'form', 'a', 'b', 'h1', 'time'],
        ...['script', 'style', 'title', 'noscript', 'iframe', 'frameset', 'body', 'html', 'plaintext', 'meta', 'x-y'],
      ),
      fc.constantFrom(
        '>',
        '/>',
        ' class="',
        ' datetime=2019-99-99>',
        ' id=body>',
        ' property=og:type content=article>',
        '',
      ),
    )
    .map((parts) => parts.join('')),
  nasty,
  fc.constant('The envoy said on Tuesday that the talks, which began in May, would go on for a week. '.repeat(3)),
  fc.json().map((json) => `<script type="application/ld+json">${json}</script>`),
);

test('no page makes the page reader throw, however broken', () => {
  const seen = tally();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const document = openPage(pieces.join(''));
      worthALook(document);
      const reading = readPage(document, { url: 'https://paper.example/a/b' }, { asked: true });
      seen.count(reading.isArticle);
      if (reading.isArticle)
        for (const { start, end } of reading.article.blocks)
          expect(0 <= start && start <= end && end <= reading.article.text.length).toBe(true);
    }),
    { numRuns: 400 },
  );
  seen.sawEnough(40);
});
