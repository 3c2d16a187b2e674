/** What to analyse: a file, with the options that hold for it. */
export interface AnalyzeInput {
  file: string;
  url?: string;
  published?: string;
}

export type OutputForm = 'jsonl' | 'markdown' | 'csv' | 'ics';

export interface AnalyzeCommand {
  command: 'analyze';
  format?: 'html' | 'text';
  as: OutputForm;
  inputs: AnalyzeInput[];
}

/** Stories come as JSON lines on the standard input, for `jobs` threads. */
export interface StreamCommand {
  command: 'stream';
  jobs: number;
}

export type Command = AnalyzeCommand | StreamCommand | { command: 'knowledge' } | { command: 'help' };

export const USAGE = `usage: backstory analyze [--format html|text] [--published YYYY-MM-DD] [--url URL] [--as jsonl|markdown|csv|ics] FILE…
       backstory analyze --stdin [--jobs N]     JSON lines of {id, text or html, published, url} in, JSON lines out
       backstory knowledge`;

/** A command line that cannot be understood; the message is for the user. */
export class UsageError extends Error {}

const FORMS: readonly string[] = ['jsonl', 'markdown', 'csv', 'ics'] satisfies OutputForm[];
const isForm = (value: string): value is OutputForm => FORMS.includes(value);

/**
 * Understands the command line's arguments. `--url` and `--published` hold for the files after them.
 * @throws UsageError with a line for the user
 */
export function parseArguments(argv: readonly string[]): Command {
  const [command, ...rest] = argv;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h')
    return { command: 'help' };
  if (command === 'knowledge') return { command };
  if (command !== 'analyze') throw new UsageError(`unknown command: ${command}`);
  const result: AnalyzeCommand = { command, as: 'jsonl', inputs: [] };
  let url: string | undefined;
  let published: string | undefined;
  let stdin = false;
  let jobs: number | undefined;
  for (let index = 0; index < rest.length; index++) {
    const argument = rest[index] ?? '';
    const value = () => {
      const next = rest[++index];
      if (next === undefined) throw new UsageError(`${argument} needs a value`);
      return next;
    };
    if (argument === '--stdin') stdin = true;
    else if (argument === '--jobs') jobs = jobCount(value());
    else if (argument === '--url') url = value();
    else if (argument === '--published') published = publishedDay(value());
    else if (argument === '--format') {
      const format = value();
      if (format !== 'html' && format !== 'text') throw new UsageError(`--format is html or text, not ${format}`);
      result.format = format;
    } else if (argument === '--as') {
      const form = value();
      if (!isForm(form)) throw new UsageError(`--as is one of ${FORMS.join(', ')}, not ${form}`);
      result.as = form;
    } else if (argument.startsWith('--')) throw new UsageError(`unknown option: ${argument}`);
    else result.inputs.push({ file: argument, ...(url ? { url } : {}), ...(published ? { published } : {}) });
  }
  if (stdin) {
    if (rest.some((argument) => argument.startsWith('--') && argument !== '--stdin' && argument !== '--jobs'))
      throw new UsageError('--stdin goes with --jobs only: each line says what it is');
    if (result.inputs.length > 0) throw new UsageError('give files or --stdin, not both');
    return { command: 'stream', jobs: jobs ?? 1 };
  }
  if (jobs !== undefined) throw new UsageError('--jobs goes with --stdin');
  if (result.inputs.length === 0) throw new UsageError('no file given');
  return result;
}

function publishedDay(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new UsageError(`--published is YYYY-MM-DD, not ${value}`);
  return value;
}

/** More threads than this no machine of a student has. */
const MOST_JOBS = 256;

function jobCount(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not ${value}`);
  return jobs;
}
