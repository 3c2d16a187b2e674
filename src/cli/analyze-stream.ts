import type { Answer } from './analyze-line';
import { type Line, LONGEST_LINE } from './lines';

export interface StreamDesk {
  /** Analyses one line. */
  analyze(line: string): Promise<Answer>;
  /** How many lines may be under way at once. */
  ahead: number;
  /** Writes to the output, and resolves when it takes more. */
  write(text: string): Promise<void>;
  /** Writes a line for the user. */
  tell(message: string): void;
  /** Milliseconds, from any origin. */
  now(): number;
}

/** How often the user is told how far the work is, in milliseconds: often enough to see that it lives. */
const EVERY = 5000;

/**
 * Analyses lines as they come and writes the answers in the same order. A line that cannot be read is told and left out.
 * Holds no more than `ahead` lines and answers at a time.
 */
export async function analyzeStream(lines: AsyncIterable<Line>, desk: StreamDesk): Promise<void> {
  const started = desk.now();
  let told = started;
  let stories = 0;
  let skipped = 0;
  const tellProgress = () => {
    told = desk.now();
    const seconds = (told - started) / 1000;
    const speed = seconds > 0 ? `, a second: ${(stories / seconds).toFixed(1)}` : '';
    desk.tell(`stories read: ${stories}${skipped ? `, lines skipped: ${skipped}` : ''}${speed}`);
  };
  const finish = async ({ number, answer }: { number: number; answer: Promise<Answer> }) => {
    const done = await answer;
    if ('json' in done) {
      stories++;
      await desk.write(`${done.json}\n`);
    } else {
      skipped++;
      desk.tell(`line ${number}: ${done.fault}`);
    }
    if (desk.now() - told >= EVERY) tellProgress();
  };

  const underWay: { number: number; answer: Promise<Answer> }[] = [];
  for await (const { number, content } of lines) {
    const answer =
      content === undefined
        ? Promise.resolve({ fault: `longer than ${LONGEST_LINE / 1024 / 1024} million characters` })
        : desk.analyze(content);
    underWay.push({ number, answer });
    const first = underWay.length >= desk.ahead ? underWay.shift() : undefined;
    if (first) await finish(first);
  }
  for (const one of underWay) await finish(one);
  tellProgress();
}
