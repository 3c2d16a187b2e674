import type { Article } from '../page/types';
import type { Block, Story } from '../story/types';
import { LONGEST_LANGUAGE, LONGEST_STORY, LONGEST_TITLE, MOST_BLOCKS } from './limits';

/** What the engine reads of an article: nothing of its DOM. */
type Told = Pick<Article, 'text' | 'title' | 'language' | 'published'> & { blocks: readonly Block[] };

/**
 * How far into an article the engine reads, in UTF-16 code units: to its end, or where that is longer than any story, to
 * the last word that is read whole.
 */
export function readTo({ text, blocks }: Pick<Told, 'text' | 'blocks'>): number {
  if (text.length <= LONGEST_STORY && blocks.length <= MOST_BLOCKS) return text.length;
  const most = Math.min(LONGEST_STORY, blocks[MOST_BLOCKS - 1]?.end ?? LONGEST_STORY);
  const white = text.slice(0, most + 1).search(/\s\S*$/);
  return white > 0 ? white : most;
}

/** An article as the engine reads it, without its DOM; what is longer than any story is cut. */
export function storyOf(article: Told): Story {
  const { text, blocks, title, language, published } = article;
  const to = readTo(article);
  const kept = blocks.filter(({ start }) => start < to).slice(0, MOST_BLOCKS);
  return {
    text: text.slice(0, to),
    blocks: kept.map(({ start, end, kind }) => ({ start, end: Math.min(end, to), kind })),
    ...(title ? { title: title.slice(0, LONGEST_TITLE) } : {}),
    ...(language ? { language: language.slice(0, LONGEST_LANGUAGE) } : {}),
    ...(published ? { published: published.day } : {}),
  };
}
