import path from 'node:path';
import * as v from 'valibot';
import { compileKnowledge } from '../../../src/knowledge/compile';
import { packKnowledge } from '../../../src/knowledge/pack';
import { bundle } from '../../e2e/bundle';
import { openPlain } from '../../e2e/plain-browser';
import { servePages } from '../../e2e/serve-pages';
import { atMost, type Figure, ms } from './figure';
import { storyOfLength, storyPage } from './story-page';

const Times = v.object({ recognise: v.number(), compromise: v.number(), load: v.number(), parse: v.number() });

const published = '2011-03-15';

/** How fast people and agreements are found, and the engine loaded, in real Chromium, warm. */
export async function recognitionFigures(): Promise<Figure[]> {
  const server = await servePages();
  const browser = await openPlain('chrome');
  try {
    const script = await bundle(path.resolve(import.meta.dirname, 'recognition.iife.ts'));
    server.put('/knowledge.json', JSON.stringify(packKnowledge(compileKnowledge().knowledge)), 'application/json');
    server.put('/blank.html', storyPage(''));
    const page = await browser.newPage();
    const timesOf = async (length: number, times: number) => {
      await page.goto(`${server.origin}/blank.html`);
      await page.evaluate(script);
      const asked = JSON.stringify(['/knowledge.json', storyOfLength(length), published, times]);
      return v.parse(Times, await page.evaluate(`recognitionIn(...${asked})`));
    };
    const short = await timesOf(6000, 15);
    const long = await timesOf(200_000, 15);
    const found = (what: string, { recognise, compromise }: typeof short, most: number): Figure => ({
      what: `People and agreements of ${what} of text, in Chromium`,
      ours: ms(recognise),
      beside: `compromise (people) ${ms(compromise)}`,
      ratio: recognise / compromise,
      reach: atMost(recognise, most, `${most} ms`),
    });
    return [
      found('6 KB', short, 4),
      found('200 KB', long, 100),
      {
        what: 'Knowledge and matcher, loaded, in Chromium',
        ours: ms(short.load),
        beside: `parsing its JSON ${ms(short.parse)}`,
        ratio: short.load / short.parse,
        reach: atMost(short.load, 80, '80 ms'),
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
