import type { Matcher } from '../story/matcher';
import { readStory } from '../story/read-story';
import { exportAs } from '../timeline/export/forms';
import { timelineOf } from '../timeline/model';
import { PLAIN_VIEW } from '../timeline/rows';
import { english } from '../words/english';
import { speakWith } from '../words/say';
import type { AnalyzeCommand } from './arguments';
import { type InputStory, readInput } from './read-input';
import { record } from './record';

const jsonLine = (file: string, input: InputStory, matcher: Matcher) =>
  `${JSON.stringify({ file, ...record(input, matcher) })}\n`;

/** The story's timeline, as the popup exports it: background included. */
function timeline(form: 'markdown' | 'csv' | 'ics', { story }: InputStory, matcher: Matcher): string {
  speakWith(english);
  const { title, url, language, published } = story;
  const drawn = timelineOf(readStory(story, matcher), published);
  const site = url && URL.canParse(url) ? new URL(url).hostname : undefined;
  const today = new Date().toISOString().slice(0, 10);
  return exportAs(form, drawn, PLAIN_VIEW, { title, url, site, language, published }, today).content;
}

/**
 * Analyses the files and prints what is found.
 * @returns the exit code: 0 when every file was read, 1 otherwise
 */
export function analyze(command: AnalyzeCommand, matcher: Matcher): number {
  let exitCode = 0;
  for (const input of command.inputs) {
    try {
      const read = readInput(input, command.format);
      process.stdout.write(
        command.as === 'jsonl' ? jsonLine(input.file, read, matcher) : timeline(command.as, read, matcher),
      );
    } catch (error) {
      exitCode = 1;
      process.stderr.write(`backstory: ${input.file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return exitCode;
}
