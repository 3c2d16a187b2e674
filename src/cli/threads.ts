import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Matcher } from '../story/matcher';
import { type Answer, analyzeLine } from './analyze-line';

/** Tells our own threads from somebody else's thread that runs this file. */
const OURS = 'backstory analyze';

/** Whether this run of the program is a thread that analyses lines for another. */
export const isThread = () => workerData === OURS;

/** Answers every line that comes, until the other side ends this thread. */
export function answerLines(matcher: Matcher): void {
  parentPort?.on('message', (line: string) => parentPort?.postMessage(analyzeLine(line, matcher)));
}

/** Threads that analyse lines. */
export interface Threads {
  analyze(line: string): Promise<Answer>;
  close(): Promise<void>;
}

interface Thread {
  /** Started with its first line, and anew after it broke. */
  worker?: Worker | undefined;
  /** Takers of the answers to come: a thread answers in the order in which it was asked. */
  waiting: ((answer: Answer) => void)[];
}

/** Starts threads of this same program. A line goes to the thread that has the fewest before it. */
export function startThreads(program: URL, count: number): Threads {
  const threads: Thread[] = Array.from({ length: count }, () => ({ waiting: [] }));
  return {
    analyze: (line) =>
      new Promise((take) => {
        const idlest = threads.reduce((best, one) => (one.waiting.length < best.waiting.length ? one : best));
        idlest.waiting.push(take);
        idlest.worker ??= startWorker(program, idlest);
        idlest.worker.postMessage(line);
      }),
    async close() {
      await Promise.all(threads.map(({ worker }) => worker?.terminate()));
    },
  };
}

/** Where a thread breaks, the lines that it had before it are told as faults, and the work goes on. */
function startWorker(program: URL, thread: Thread): Worker {
  const worker = new Worker(program, { workerData: OURS });
  let why = 'the thread ended early';
  worker.on('message', (answer: Answer) => thread.waiting.shift()?.(answer));
  worker.on('error', (error) => {
    why = error.message;
  });
  worker.on('exit', () => {
    thread.worker = undefined;
    for (const take of thread.waiting.splice(0)) take({ fault: why });
  });
  return worker;
}
