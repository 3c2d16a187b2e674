import type { Matcher } from '../story/matcher';
import { analyzeLine } from './analyze-line';
import { analyzeStream } from './analyze-stream';
import { linesOf } from './lines';
import { startThreads } from './threads';

/** Lines that each thread may have before it: it never waits, and no more than these are in memory. */
const AHEAD = 4;

/**
 * Analyses the standard input's JSON lines and prints JSON lines in the same order.
 * @param program this program's own address, to start threads of
 * @param matcher gives the matcher, where this thread does the work itself
 */
export async function stream(jobs: number, program: URL, matcher: () => Matcher): Promise<void> {
  process.stdin.setEncoding('utf8');
  // Whoever reads our output may have enough of it ("| head"): that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  const desk = {
    write: (text: string) =>
      new Promise<void>((done) => {
        if (process.stdout.write(text)) done();
        else process.stdout.once('drain', done);
      }),
    tell: (message: string) => void process.stderr.write(`backstory: ${message}\n`),
    now: () => performance.now(),
  };
  if (jobs === 1) {
    const own = matcher();
    const analyze = async (line: string) => analyzeLine(line, own);
    return await analyzeStream(linesOf(process.stdin), { ...desk, analyze, ahead: 1 });
  }
  const threads = startThreads(program, jobs);
  try {
    await analyzeStream(linesOf(process.stdin), { ...desk, analyze: threads.analyze, ahead: jobs * AHEAD });
  } finally {
    await threads.close();
  }
}
