// `npm start`: opens the sample story in a real browser with the extension. Without a display it runs headless, prints
// what it found and writes a screenshot; without a browser it reads the sample with the command line.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import * as v from 'valibot';
import { findBrowser } from './e2e/find-browser';
import { type Driven, open } from './e2e/harness';
import { servePages } from './e2e/serve-pages';

const SAMPLE = 'test/pages/sochi.html';
const line = v.object({
  title: v.string(),
  published: v.nullable(v.string()),
  people: v.array(v.object({ name: v.string(), mentions: v.array(v.unknown()) })),
  treaties: v.array(v.object({ name: v.string(), mentions: v.array(v.unknown()) })),
  events: v.array(v.object({ sentence: v.string(), date: v.object({ value: v.string() }) })),
});

/** Prints people, treaties and timeline of the sample as the command line finds them. */
function printSample(): void {
  const { stdout } = spawnSync(process.execPath, ['dist/cli/backstory.js', 'analyze', SAMPLE], { encoding: 'utf8' });
  const story = v.parse(line, JSON.parse(stdout));
  console.log(`${story.title} (${story.published})`);
  for (const { name, mentions } of [...story.people, ...story.treaties]) console.log(`  ${name} × ${mentions.length}`);
  for (const { date, sentence } of story.events) console.log(`  ${date.value.padEnd(10)}  ${sentence.slice(0, 90)}`);
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function openBrowser(): Promise<{ driven: Driven; headless: boolean }> {
  const kind = findBrowser('chrome') ? 'chrome' : 'firefox';
  if (hasDisplay)
    try {
      return { driven: await open(kind, { headless: false }), headless: false };
    } catch {
      console.log('the display does not answer: running without one');
    }
  return { driven: await open(kind, { headless: true, height: 1100 }), headless: true };
}

async function show(): Promise<void> {
  const server = await servePages();
  const { driven, headless } = await openBrowser();
  const page = (await driven.browser.pages())[0] ?? (await driven.browser.newPage());
  await page.goto(`${server.origin}/sochi.html`);
  const [first] = await Promise.all([page.waitForSelector('backstory-mark'), page.bringToFront()]);
  if (headless) {
    await first?.hover();
    await page.waitForSelector('backstory-card');
    mkdirSync('shots', { recursive: true });
    await page.screenshot({ path: 'shots/start.png' });
    printSample();
    console.log('no display: the page with a card is in shots/start.png');
    await driven.browser.close();
  } else {
    console.log(
      'Rest the pointer on a dotted name; press the Backstory button for the timeline. Close the window to stop.',
    );
    await new Promise((done) => driven.browser.once('disconnected', done));
  }
  await server.close();
}

if (findBrowser('chrome') ?? findBrowser('firefox')) await show();
else {
  printSample();
  console.log(
    'no browser found: install Chromium or Firefox (Debian: apt-get install chromium) and run npm start again',
  );
}
