import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../../src/cli/lines';

async function* inPieces(pieces: string[]): AsyncGenerator<string> {
  yield* pieces;
}

async function cut(pieces: string[], longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(inPieces(pieces), longest)) lines.push(line);
  return lines;
}

test('lines are cut at line feeds wherever the pieces end, and numbered as an editor numbers them', async () => {
  expect(await cut(['{"a"', ':1}\r\n\n{"b":2}\n{"c', '":3}'])).toEqual([
    { number: 1, content: '{"a":1}' },
    { number: 3, content: '{"b":2}' },
    { number: 4, content: '{"c":3}' },
  ]);
});

test("JSON's own line separators cut nothing, and a byte-order mark is no part of the first line", async () => {
  expect(await cut(['\uFEFF{"text":"one\u2028two\u2029three\u0085"}\n'])).toEqual([
    { number: 1, content: '{"text":"one\u2028two\u2029three\u0085"}' },
  ]);
});

test('a line that is too long is told as such, and the next one is read', async () => {
  expect(await cut(['123456', '7890', '12\nnext\n'], 10)).toEqual([
    { number: 1, content: undefined },
    { number: 2, content: 'next' },
  ]);
});

test('any text in any pieces gives the lines of the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a\n {}]*$/)), async (pieces) => {
      const whole = pieces.join('').split('\n');
      const wanted = whole.flatMap((content, index) => (content.trim() ? [{ number: index + 1, content }] : []));
      expect(await cut(pieces)).toEqual(wanted);
    }),
  );
});
