// The built command line, as a student uses it: the README's own lines, and a stream of stories.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STORIES = [
  { id: 'a', text: 'John Kerry met Sergei Lavrov in Geneva on Friday.', published: '2013-09-13' },
  { id: 2, text: 'Mike Pompeo flew to Sochi to speak of New START.', published: '2019-05-14' },
  { id: 'page', html: '<!doctype html><title>Nothing here</title><p>Short.</p>', url: 'https://news.example/nothing' },
];
const JSONL = `${STORIES.map((story) => JSON.stringify(story)).join('\n')}\n`;

/** The lines of the code blocks of one kind in the README's section for students. */
function readmeLines(language: string): string[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((part) => part.startsWith('For students')) ?? '';
  return [...section.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].flatMap(([, block = '']) =>
    block.replaceAll('\\\n', ' ').trim().split('\n'),
  );
}

/** Setting up is what came before this test. */
const examples = readmeLines('sh').filter((line) => !line.startsWith('npm ci'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'backstory-cli-'));
  symlinkSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'));
  mkdirSync(path.join(folder, 'test/pages'), { recursive: true });
  cpSync(path.join(ROOT, 'test/pages/sochi.html'), path.join(folder, 'test/pages/sochi.html'));
  writeFileSync(path.join(folder, 'story.txt'), 'Mike Pompeo met Sergei Lavrov in Sochi on Tuesday.\n');
  writeFileSync(path.join(folder, 'stories.jsonl'), JSONL);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(line: string, input = '') {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
}

const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What each example's output must hold, by the words that tell the example apart. */
const HOLDS: [RegExp, string][] = [
  [/--as markdown/, '# Pompeo and Lavrov test the ground in Sochi'],
  [/knowledge$/, '"mike-pompeo"'],
  [/stories\.jsonl/, '"john-kerry"'],
  [/analyze/, '"mike-pompeo"'],
];

test('a reader that has had enough ends the run without a word', () => {
  const { stdout, stderr } = run('node dist/cli/backstory.js knowledge | head -c 20');
  expect(stdout).toHaveLength(20);
  expect(stderr).toBe('');
});

describe("the README's examples for students", () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThan(5);
  });

  test.for(examples)('%s', (line, context) => {
    const program = line.split(' ')[0] ?? '';
    if (run(`command -v ${program}`).status !== 0) return context.skip(`${program} is not installed here`);
    const { status, stdout } = run(line);
    expect(status).toBe(0);
    const output = />\s*(\S+)$/.exec(line)?.[1];
    const printed = output ? readFileSync(path.join(folder, output), 'utf8') : stdout;
    const holds = HOLDS.find(([words]) => words.test(line))?.[1] ?? '';
    expect(holds).not.toBe('');
    expect(printed).toContain(holds);
  });

  test('as the mapper of an engine, the program is called as tried here', () => {
    const spark = readmeLines('python').join('\n');
    const mapper = /\.pipe\("(.*?)"\)/.exec(spark)?.[1] ?? '';
    const { status, stdout } = run(mapper, JSONL);
    expect(status).toBe(0);
    expect(answers(stdout).map(({ id }) => id)).toEqual(['a', 2, 'page']);
    const hadoop = readmeLines('text').join('\n');
    expect(hadoop).toContain(mapper.replace('dist/cli/', ''));
    const carried = /-files (\S+)/.exec(hadoop)?.[1] ?? '';
    cpSync(path.join(ROOT, carried), path.join(folder, 'backstory.js'));
    expect(run(/-mapper "(.*?)"/.exec(hadoop)?.[1] ?? '', JSONL).stdout).toBe(stdout);
  });
});

describe('a stream of stories', () => {
  const many = Array.from({ length: 300 }, (_, index) => {
    const story = STORIES[index % STORIES.length];
    return JSON.stringify({ ...story, id: index });
  });

  test('comes out in the same order, however many threads read it', () => {
    const one = run('node dist/cli/backstory.js analyze --stdin', many.join('\n'));
    const four = run('node dist/cli/backstory.js analyze --stdin --jobs 4', many.join('\n'));
    expect(one.status).toBe(0);
    expect(answers(one.stdout).map(({ id }) => id)).toEqual(many.map((_, index) => index));
    expect(four.stdout).toBe(one.stdout);
    expect(one.stderr).toContain('stories read: 300');
  });

  test('each story is read as the same story in a file is', () => {
    const { text = '', published } = STORIES[0] ?? {};
    writeFileSync(path.join(folder, 'kerry.txt'), text);
    const { file, ...fromFile } = answers(
      run(`node dist/cli/backstory.js analyze --published ${published} kerry.txt`).stdout,
    )[0];
    const { id, ...fromLine } = answers(run('node dist/cli/backstory.js analyze --stdin', JSONL).stdout)[0];
    expect([file, id]).toEqual(['kerry.txt', 'a']);
    expect(fromLine).toEqual(fromFile);
  });

  test('a bad line is told with its number and left out, and the rest is read', () => {
    const lines = [many[0], '{"id":"cut', '', '[1]', '{"id":"empty"}', many[1]].join('\n');
    for (const jobs of [1, 3]) {
      const { status, stdout, stderr } = run(`node dist/cli/backstory.js analyze --stdin --jobs ${jobs}`, lines);
      expect(status).toBe(0);
      expect(answers(stdout).map(({ id }) => id)).toEqual([0, 1]);
      expect(stderr).toContain('line 2: not valid JSON');
      expect(stderr).toContain('line 4: neither "text" nor "html"');
      expect(stderr).toContain('line 5: neither "text" nor "html"');
      expect(stderr).toContain('stories read: 2, lines skipped: 3');
    }
  });

  test('a reader that has enough of it ends it quietly', () => {
    const { stdout, stderr } = run('node dist/cli/backstory.js analyze --stdin | head -n 1', many.join('\n'));
    expect(answers(stdout).map(({ id }) => id)).toEqual([0]);
    expect(stderr).not.toContain('EPIPE');
  });
});
