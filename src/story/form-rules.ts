import { firstDay, lastDay } from '../knowledge/partial-date';
import type { FormRule } from '../knowledge/types';
import type { Hit } from './forms';
import type { Reading } from './types';
import { phraseWords } from './words';

/** Answers a rule's questions about one story; phrases are looked up once. */
export interface RuleContext {
  reading: Reading;
  /** All folded words of the story, each with a space on both sides. */
  story: string;
  /** The same for one sentence, by its index. */
  sentences: Map<number, string>;
  asked: Map<string, boolean>;
}

const foldedPhrases = new Map<string, string>();

function foldedPhrase(phrase: string): string {
  let folded = foldedPhrases.get(phrase);
  if (folded === undefined) {
    folded = phraseWords(phrase)
      .map((word) => word.folded)
      .join(' ');
    foldedPhrases.set(phrase, folded);
  }
  return folded;
}

/** What the rules of bound forms look at in one story; nothing is worked out before a rule asks. */
export function openRules(reading: Reading): RuleContext {
  return {
    reading,
    story: ` ${reading.words.map(({ folded }) => folded).join(' ')} `,
    sentences: new Map(),
    asked: new Map(),
  };
}

/** Whether a folded text has the phrase, or its plural. */
function has(text: string, phrase: string): boolean {
  const folded = foldedPhrase(phrase);
  return text.includes(` ${folded} `) || text.includes(` ${folded}s `);
}

/** Whether the story has the phrase anywhere, in any case. */
function storyHas(context: RuleContext, phrase: string): boolean {
  let answer = context.asked.get(phrase);
  if (answer === undefined) {
    answer = has(context.story, phrase);
    context.asked.set(phrase, answer);
  }
  return answer;
}

/** The folded words of the sentence that the word at `index` stands in. */
function sentenceText(context: RuleContext, index: number): string {
  const { words } = context.reading;
  const sentence = words[index]?.sentence ?? -1;
  let text = context.sentences.get(sentence);
  if (text === undefined) {
    let first = index;
    let last = index;
    while (words[first - 1]?.sentence === sentence) first--;
    while (words[last + 1]?.sentence === sentence) last++;
    text = ` ${words
      .slice(first, last + 1)
      .map(({ folded }) => folded)
      .join(' ')} `;
    context.sentences.set(sentence, text);
  }
  return text;
}

/** Whether the words right before or behind the hit, in its sentence, are the phrase, with nothing but spaces or hyphens between. */
function adjacent({ text, words }: Reading, hit: Hit, phrase: string, direction: 1 | -1): boolean {
  const wanted = foldedPhrase(phrase).split(' ');
  const from = direction === 1 ? hit.last + 1 : hit.first - wanted.length;
  for (let index = 0; index < wanted.length; index++) {
    const word = words[from + index];
    if (word?.sentence !== words[hit.first]?.sentence) return false;
    if (word?.folded !== wanted[index] && word?.folded !== `${wanted[index]}s`) return false;
  }
  const [low, high] = direction === 1 ? [hit.last, from + wanted.length - 1] : [from, hit.first];
  for (let at = low; at < high; at++) {
    const gap = text.slice(words[at]?.end, words[at + 1]?.start);
    if (gap !== ' ' && (!/^[\s\-‐‑–—/"“”‘’'().]*$/.test(gap) || /\n\s*\n/.test(gap) || /\)\s*\(/.test(gap)))
      return false;
  }
  return true;
}

/**
 * Whether all that a rule asks of the hit's surroundings holds; `needsFull` is the caller's to ask.
 */
export function ruleHolds(context: RuleContext, hit: Hit, rule: FormRule): boolean {
  const { reading } = context;
  const day = reading.story.published;
  if (rule.from !== undefined && (day === undefined || day < firstDay(rule.from))) return false;
  if (rule.to !== undefined && (day === undefined || day > lastDay(rule.to))) return false;
  if (rule.before && !rule.before.some((phrase) => adjacent(reading, hit, phrase, -1))) return false;
  if (rule.after && !rule.after.some((phrase) => adjacent(reading, hit, phrase, 1))) return false;
  if (rule.notBefore?.some((phrase) => adjacent(reading, hit, phrase, -1))) return false;
  if (rule.notAfter?.some((phrase) => adjacent(reading, hit, phrase, 1))) return false;
  if (rule.story && !rule.story.some((phrase) => storyHas(context, phrase))) return false;
  if (rule.notStory?.some((phrase) => storyHas(context, phrase))) return false;
  if (rule.sentence) {
    const sentence = sentenceText(context, hit.first);
    if (!rule.sentence.some((phrase) => has(sentence, phrase))) return false;
  }
  return true;
}
