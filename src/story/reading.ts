import { blocksOfText } from './blocks';
import { type EvenText, evenSpaces } from './even-spaces';
import { unfolded } from './line-breaks';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';
import type { Block, Reading, Story } from './types';
import { wordsOf } from './words';

/** Cuts a story's text up once: blocks, sentences, tokens, words. */
export function openReading(story: Story): Reading {
  const spaced = evenSpaces(story.text);
  const blocks = story.blocks ? evenBlocks(story.blocks, spaced) : blocksOfText(spaced.text);
  const text = unfolded(spaced.text, blocks);
  const sentences = sentencesOf(text, blocks);
  const cut = { sentences, tokens: tokensOf(text, sentences), words: wordsOf(text, sentences) };
  return { story, text, written: spaced.written, blocks, ...cut };
}

function evenBlocks(blocks: Block[], { even }: EvenText): Block[] {
  return blocks.map((block) => ({ ...block, start: even(block.start), end: even(block.end) }));
}
