import type { Sentence, Token, TokenKind } from './types';

const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?!s\b)[\p{L}\p{M}\p{N}]+)*|['’]s\b|[^\s\p{L}\p{N}]/gu;

function kindOf(text: string): TokenKind {
  if (/^\p{N}/u.test(text)) return 'number';
  return /\p{L}/u.test(text) ? 'word' : 'punctuation';
}

/**
 * Cuts sentences into tokens.
 * @returns tokens by `start`; white space belongs to none
 */
export function tokensOf(text: string, sentences: Sentence[]): Token[] {
  const tokens: Token[] = [];
  sentences.forEach((sentence, index) => {
    for (const found of text.slice(sentence.start, sentence.end).matchAll(TOKEN)) {
      const start = sentence.start + found.index;
      tokens.push({ start, end: start + found[0].length, text: found[0], kind: kindOf(found[0]), sentence: index });
    }
  });
  return tokens;
}
