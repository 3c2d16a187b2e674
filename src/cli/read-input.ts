import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readPage } from '../page/read-page';
import type { FoundDay } from '../page/types';
import type { Story } from '../story/types';
import type { AnalyzeInput } from './arguments';
import { openPage } from './open-page';

/** A file as a story, with what the page reader says of it. */
export interface InputStory {
  isArticle: boolean;
  story: Story;
  publishedFrom?: FoundDay['source'] | 'given';
}

/** What the user says of a story: its address and its day of publication. */
export type Given = Pick<AnalyzeInput, 'url' | 'published'>;

const storyFile = v.object({
  text: v.string(),
  published: v.nullish(v.string()),
  title: v.nullish(v.string()),
});

/**
 * Reads one file as a story.
 * @throws Error with a line for the user where the file cannot be read or is not what it says it is
 */
export function readInput(input: AnalyzeInput, format: 'html' | 'text' | undefined): InputStory {
  const content = readFileSync(input.file, 'utf8');
  if (input.file.endsWith('.json')) return jsonStory(content, input);
  const kind = format ?? (/\.x?html?$/i.test(input.file) ? 'html' : 'text');
  if (kind === 'text') return textStory({ text: content }, input);
  return pageStory(content, input);
}

function withDay(
  story: Story,
  input: Given,
  found?: FoundDay,
): { story: Story; publishedFrom?: InputStory['publishedFrom'] & string } {
  const withAddress = input.url ? { ...story, url: input.url } : story;
  if (input.published) return { story: { ...withAddress, published: input.published }, publishedFrom: 'given' };
  if (found) return { story: { ...withAddress, published: found.day }, publishedFrom: found.source };
  return { story: withAddress };
}

function jsonStory(content: string, input: AnalyzeInput): InputStory {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    throw new Error('not valid JSON');
  }
  const read = v.safeParse(storyFile, parsed);
  if (!read.success) throw new Error('a JSON file needs a "text" (and may have "published" and "title")');
  const { text, published, title } = read.output;
  const given = published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? { published, ...input } : input;
  return textStory({ text, ...(title ? { title } : {}) }, given);
}

/** A text as a story; `given` is what the user says of it. */
export function textStory(story: Story, given: Given): InputStory {
  return { isArticle: story.text.trim() !== '', ...withDay(story, given) };
}

/** A page's HTML as a story; `given` is what the user says of it. */
export function pageStory(content: string, input: Given): InputStory {
  const reading = readPage(openPage(content), input.url ? { url: input.url } : {});
  // Whoever names a file asks for it: what stands there is read, with the verdict beside it.
  if (!reading.article) return { isArticle: false, ...withDay({ text: '' }, input) };
  const { text, blocks, title, language, published } = reading.article;
  const story: Story = {
    text,
    blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
  };
  return { isArticle: reading.isArticle, ...withDay(story, input, published) };
}
