import { blocksOfText } from './blocks';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';
import type { Reading, Story } from './types';
import { wordsOf } from './words';

/** Cuts a story's text up once: blocks, sentences, tokens, words. */
export function openReading(story: Story): Reading {
  const blocks = story.blocks ?? blocksOfText(story.text);
  const sentences = sentencesOf(story.text, blocks);
  return {
    story,
    text: story.text,
    blocks,
    sentences,
    tokens: tokensOf(story.text, sentences),
    words: wordsOf(story.text, sentences),
  };
}
