import type { Article } from '../page/types';
import type { Block, Story } from '../story/types';
import { LONGEST_LANGUAGE, LONGEST_STORY, LONGEST_TITLE, MOST_BLOCKS } from './limits';

/** What the engine reads of an article: nothing of its DOM. */
type Told = Pick<Article, 'text' | 'title' | 'language' | 'published'> & { blocks: readonly Block[] };

/** An article as the engine reads it, without its DOM; what is longer than any story is cut. */
export function storyOf(article: Told): Story {
  const { text, blocks, title, language, published } = article;
  const kept = blocks.filter(({ end }) => end <= LONGEST_STORY).slice(0, MOST_BLOCKS);
  return {
    text: text.slice(0, LONGEST_STORY),
    blocks: kept.map(({ start, end, kind }) => ({ start, end, kind })),
    ...(title ? { title: title.slice(0, LONGEST_TITLE) } : {}),
    ...(language ? { language: language.slice(0, LONGEST_LANGUAGE) } : {}),
    ...(published ? { published: published.day } : {}),
  };
}
