import { kb } from './figure';
import type { MarkMemory } from './mark-memory';
import type { Suffered } from './torture';

const HEAD = `# What marks cost on pages that make it hard

\`npm run bench:marks -- --write\` opens every page of \`test/pages/torture\` in Chromium with the built extension, has it read
as if the reader had asked, with every name marked, and traces the page's thread. Times are milliseconds: the longest task
(processor time, the browser's own layout and painting included) while the page is read and marked, while the page changes
by itself (without Backstory in brackets), while the text becomes XL, and while all of it goes. "Visible" is by the clock,
from injection to the last mark in the window. Where nothing is marked, the page has no text that reads as a story.`;

const time = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0);
/** One frame. */
const REACH = 16;

function row({ page, marks, visible, marking, changing, changingAlone, sizing, leaving }: Suffered): string {
  const own = changing === undefined ? '' : `${time(changing)} (${time(changingAlone ?? 0)})`;
  const longest = `${time(marking)}${marking > REACH ? ' **over**' : ''}`;
  return `| ${page} | ${marks} | ${marks > 0 ? time(visible) : ''} | ${longest} | ${own} | ${time(sizing)} | ${time(leaving)} |`;
}

/** The pages as a Markdown table. */
export function tortureTable(found: readonly Suffered[]): string {
  const over = found.filter(({ marking }) => marking > REACH);
  return [
    HEAD,
    '',
    '| page | marks | visible | longest, marking | changing (alone) | XL | off |',
    '|---|---|---|---|---|---|---|',
    ...found.map(row),
    '',
    `Over ${REACH} ms while marking: ${over.length === 0 ? 'none' : over.map(({ page }) => page).join(', ')}.`,
  ].join('\n');
}

/** What marks weigh, in a sentence. */
export function memoryText({ names, wrapped, highlighted, after }: MarkMemory): string {
  const words = ({ bytes, nodes }: MarkMemory['wrapped']) => `${kb(bytes)} and ${nodes} nodes`;
  return `Memory of ${names} marks in Chromium, beyond the same page without: wrapped ${words(wrapped)}, as CSS Highlight ${words(highlighted)}; after the wrappers have gone ${words(after)}.`;
}
