import { expect, test } from 'vitest';
import type { Answer } from '../../../src/cli/analyze-line';
import { analyzeStream } from '../../../src/cli/analyze-stream';
import type { Line } from '../../../src/cli/lines';

/** Runs lines through a desk whose answers wait until they are let go. */
function start(contents: (string | undefined)[], ahead: number, tick = 0) {
  const asked: string[] = [];
  const answers = new Map<string, (answer: Answer) => void>();
  const written: string[] = [];
  const told: string[] = [];
  let time = 0;
  async function* lines(): AsyncGenerator<Line> {
    for (const [index, content] of contents.entries()) yield { number: index + 1, content };
  }
  const end = analyzeStream(lines(), {
    ahead,
    analyze(line) {
      asked.push(line);
      return new Promise((take) => answers.set(line, take));
    },
    write: async (text) => void written.push(text),
    tell: (message) => void told.push(message),
    now: () => {
      time += tick;
      return time;
    },
  });
  const settled = () => new Promise((done) => setImmediate(done));
  return { asked, written, told, end, settled, answer: (line: string, as: Answer) => answers.get(line)?.(as) };
}

test('answers come out in the order of the lines, whichever is ready first', async () => {
  const { answer, settled, written, end } = start(['a', 'b', 'c'], 4);
  await settled();
  for (const line of ['c', 'b', 'a']) answer(line, { json: line.toUpperCase() });
  await end;
  expect(written.join('')).toBe('A\nB\nC\n');
});

test('no more lines are under way than asked for', async () => {
  const { answer, settled, asked, end } = start(['a', 'b', 'c', 'd'], 2);
  await settled();
  expect(asked).toEqual(['a', 'b']);
  answer('a', { json: 'A' });
  await settled();
  expect(asked).toEqual(['a', 'b', 'c']);
  answer('c', { json: 'C' });
  await settled();
  expect(asked).toEqual(['a', 'b', 'c']);
  answer('b', { json: 'B' });
  await settled();
  expect(asked).toEqual(['a', 'b', 'c', 'd']);
  answer('d', { json: 'D' });
  await end;
});

test('a bad line is told with its number and left out', async () => {
  const { answer, settled, written, told, end } = start(['a', undefined, 'c', 'd'], 9);
  await settled();
  answer('a', { json: 'A' });
  answer('c', { fault: 'not valid JSON' });
  answer('d', { json: 'D' });
  await end;
  expect(written).toEqual(['A\n', 'D\n']);
  expect(told.slice(0, 2)).toEqual(['line 2: longer than 32 million characters', 'line 3: not valid JSON']);
  expect(told.at(-1)).toBe('stories read: 2, lines skipped: 2');
});

test('progress is told every few seconds, not with every story', async () => {
  const { answer, settled, told, end } = start(
    Array.from({ length: 10 }, (_, index) => String(index)),
    99,
    1000,
  );
  await settled();
  for (let index = 0; index < 10; index++) answer(String(index), { json: '{}' });
  await end;
  expect(told.filter((line) => line.startsWith('stories read')).length).toBeGreaterThan(1);
  expect(told.length).toBeLessThan(6);
  expect(told.at(-1)).toMatch(/^stories read: 10, a second: [\d.]+$/);
});
