import { blocksOfText } from './blocks';
import { unfolded } from './line-breaks';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';
import type { Reading, Story } from './types';
import { wordsOf } from './words';

/** Cuts a story's text up once: blocks, sentences, tokens, words. */
export function openReading(story: Story): Reading {
  const blocks = story.blocks ?? blocksOfText(story.text);
  const text = unfolded(story.text, blocks);
  const sentences = sentencesOf(text, blocks);
  return { story, text, blocks, sentences, tokens: tokensOf(text, sentences), words: wordsOf(text, sentences) };
}
