import type { Matcher } from '../story/matcher';
import { readStory } from '../story/read-story';
import { exportAs } from '../timeline/export/forms';
import { timelineOf } from '../timeline/model';
import { PLAIN_VIEW } from '../timeline/rows';
import { english } from '../words/english';
import { speakWith } from '../words/say';
import type { AnalyzeCommand } from './arguments';
import { type InputStory, readInput } from './read-input';

/** One line of jsonl: what the engine found in one file. */
function record(file: string, input: InputStory, matcher: Matcher) {
  const { story } = input;
  const found = readStory(story, matcher);
  const mentions = (list: { start: number; end: number; surface: string; by: string }[]) =>
    list.filter(({ by }) => by !== 'reference').map(({ start, end, surface }) => ({ start, end, surface }));
  return {
    file,
    isArticle: input.isArticle,
    title: story.title ?? null,
    published: story.published ?? null,
    publishedFrom: input.publishedFrom ?? null,
    language: story.language ?? null,
    text: story.text,
    people: found.people.map(({ id, name, known, role, mentions: list }) => ({
      id,
      name,
      role: role?.surface ?? null,
      known,
      mentions: mentions(list),
    })),
    treaties: found.treaties
      .map(({ id, name, mentions: list }) => ({ id, name, mentions: mentions(list) }))
      .filter(({ mentions: list }) => list.length > 0),
    dates: found.dates.map(({ start, end, surface, type, value, mod }) => ({
      start,
      end,
      surface,
      type,
      value,
      ...(mod ? { mod } : {}),
    })),
    events: found.events.map(({ date, ...event }) => ({
      ...event,
      date: {
        value: date.value,
        type: date.type,
        ...(date.mod ? { mod: date.mod } : {}),
        from: date.from ?? null,
        to: date.to ?? null,
      },
    })),
  };
}

const jsonLine = (file: string, input: InputStory, matcher: Matcher) =>
  `${JSON.stringify(record(file, input, matcher))}\n`;

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
