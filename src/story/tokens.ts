import { plainWordEnd } from './plain-word';
import type { Sentence, Token, TokenKind } from './types';

const TOKEN =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?![sS]\b)[\p{L}\p{M}\p{N}]+)*|['’][sS]\b|[^\s\p{L}\p{N}]/uy;

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
  sentences.forEach(({ start: from, end: to }, sentence) => {
    let at = from;
    while (at < to) {
      const plainEnd = plainWordEnd(text, at, to);
      if (plainEnd > 0) {
        tokens.push({ start: at, end: plainEnd, text: text.slice(at, plainEnd), kind: 'word', sentence });
        at = plainEnd;
        continue;
      }
      TOKEN.lastIndex = at;
      const found = text.charCodeAt(at) === 32 ? undefined : TOKEN.exec(text)?.[0].slice(0, to - at);
      if (found === undefined) {
        at++;
        continue;
      }
      tokens.push({ start: at, end: at + found.length, text: found, kind: kindOf(found), sentence });
      at += found.length;
    }
  });
  return tokens;
}
