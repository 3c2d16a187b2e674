import type { Article } from '../page/types';
import type { Story } from '../story/types';
import { LONGEST_STORY } from './limits';

/** An article as the engine reads it, without its DOM; what is longer than any story is cut. */
export function storyOf(article: Article): Story {
  const { text, blocks, title, language, published } = article;
  const kept = blocks.filter(({ end }) => end <= LONGEST_STORY);
  return {
    text: text.slice(0, LONGEST_STORY),
    blocks: kept.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(published ? { published: published.day } : {}),
  };
}
