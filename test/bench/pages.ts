// Prints how well pages are read, beside Readability and defuddle in the same run: `npm run bench:pages`.
// The development half stands in ../shared/pages, or where BACKSTORY_SHARED says, with scorers of its own; without it there
// is nothing to measure. `npm run bench:pages -- sh,fu` measures only these sets.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { openPage } from '../../src/cli/open-page';
import { readPage } from '../../src/page/read-page';

const shared = join(process.env.BACKSTORY_SHARED ?? '../shared', 'pages');
const work = join(tmpdir(), 'backstory-pages');

/** What the scorers want to know of one page. */
interface Prediction {
  isArticle: boolean;
  title: string | null;
  published: string | null;
  language: string | null;
  text: string;
}

const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,li,main,ol,p,pre,section,table,tr,td,th,ul,br';

/** The text of extracted HTML, a blank line between its blocks. */
function blockText(html: string): string {
  const document = openPage(`<body>${html}</body>`);
  for (const block of document.querySelectorAll(BLOCKS)) {
    block.before(document.createTextNode('\n\n'));
    block.after(document.createTextNode('\n\n'));
  }
  return (document.body.textContent ?? '')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

function backstory(html: string, url: string): Prediction {
  const reading = readPage(openPage(html), { url });
  const { title, published, language, text } = reading.article ?? {};
  return {
    isArticle: reading.isArticle,
    title: title ?? null,
    published: published?.day ?? null,
    language: language ?? null,
    text: text ?? '',
  };
}

function readability(html: string): Prediction {
  const document = openPage(html);
  const isArticle = isProbablyReaderable(document);
  const read = new Readability(document).parse();
  return {
    isArticle,
    title: read?.title ?? null,
    published: read?.publishedTime ?? null,
    language: read?.lang ?? null,
    text: blockText(read?.content ?? ''),
  };
}

async function defuddle(html: string, url: string): Promise<Prediction> {
  const read = await Defuddle(openPage(html), url, { useAsync: false });
  return {
    // It has no detector of its own: a length stands in for one.
    isArticle: read.wordCount >= 150,
    title: read.title || null,
    published: read.published || null,
    language: read.language || null,
    text: blockText(read.content),
  };
}

const tools = { backstory, readability, defuddle };

/** Pages that a tool cannot read count as empty. */
const NOTHING: Prediction = { isArticle: false, title: null, published: null, language: null, text: '' };

async function measure(sets: string[] | undefined): Promise<void> {
  if (!existsSync(join(work, 'gold.jsonl'))) {
    mkdirSync(work, { recursive: true });
    execFileSync('tar', ['xJf', join(shared, 'dev-pack.tar.xz'), '-C', work]);
  }
  const pages = readFileSync(join(work, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): { id: string; file: string; url: string; set: string } => JSON.parse(line))
    .filter(({ set }) => !sets || sets.includes(set));
  const log = console.log;
  for (const [name, tool] of Object.entries(tools)) {
    const lines: string[] = [];
    let time = 0;
    // Some of them write to the console as they go.
    console.log = console.warn = console.error = () => undefined;
    for (const { id, file, url } of pages) {
      const html = readFileSync(join(work, file), 'utf8');
      const began = performance.now();
      const prediction = await Promise.resolve()
        .then(() => tool(html, url))
        .catch(() => NOTHING);
      time += performance.now() - began;
      lines.push(JSON.stringify({ id, ...prediction }));
    }
    console.log = log;
    const predictions = join(work, `${name}.jsonl`);
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    console.log(`\n${name}: ${pages.length} pages, ${(time / pages.length).toFixed(1)} ms a page with parsing`);
    for (const scorer of ['body.mjs', 'detect.mjs', 'date.mjs']) {
      const env = { ...process.env, DOM_WORK: work };
      const table = execFileSync(process.execPath, [join(shared, scorer), predictions], { encoding: 'utf8', env });
      const wanted = table.split('\n').filter((line) => / all /.test(line) || /^all |^language/.test(line));
      console.log(wanted.map((line) => `  ${line}`).join('\n'));
    }
  }
}

if (existsSync(join(shared, 'dev-pack.tar.xz'))) await measure(process.argv[2]?.split(','));
else console.log(`no development half at ${shared}: nothing to measure`);
