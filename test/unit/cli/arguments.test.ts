import { expect, test } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments';

const parse = (line: string) => parseArguments(line.split(' ').filter(Boolean));

test('--url and --published hold for the files after them, until given again', () => {
  expect(
    parse('analyze a.txt --published 2019-05-14 --url https://news.example/b b.html --published 2020-01-02 c.txt'),
  ).toEqual({
    command: 'analyze',
    as: 'jsonl',
    inputs: [
      { file: 'a.txt' },
      { file: 'b.html', url: 'https://news.example/b', published: '2019-05-14' },
      { file: 'c.txt', url: 'https://news.example/b', published: '2020-01-02' },
    ],
  });
});

test('--stdin takes a number of threads, one where none is given', () => {
  expect(parse('analyze --stdin')).toEqual({ command: 'stream', jobs: 1 });
  expect(parse('analyze --jobs 4 --stdin')).toEqual({ command: 'stream', jobs: 4 });
});

test.each([
  ['read a.txt', 'unknown command: read'],
  ['analyze', 'no file given'],
  ['analyze --fast a.txt', 'unknown option: --fast'],
  ['analyze a.txt --url', '--url needs a value'],
  ['analyze --format pdf a.pdf', '--format is html or text, not pdf'],
  ['analyze --as xml a.txt', '--as is one of jsonl, markdown, csv, ics, not xml'],
  ['analyze --published 14/05/2019 a.txt', '--published is YYYY-MM-DD, not 14/05/2019'],
  ['analyze --stdin a.txt', 'give files or --stdin, not both'],
  ['analyze --stdin --format text', '--stdin goes with --jobs only'],
  ['analyze --jobs 2 a.txt', '--jobs goes with --stdin'],
  ['analyze --stdin --jobs 0', '--jobs is a number from 1 to 256, not 0'],
  ['analyze --stdin --jobs two', '--jobs is a number from 1 to 256, not two'],
])('%s is refused with a line that says why', (line, message) => {
  expect(() => parse(line)).toThrow(message);
});
