import type { RuleContext } from '../form-rules';
import type { Reading, Span } from '../types';
import { gapAfter } from './surroundings';

/** What tells that a story is about ships, which go by "the Carl Vinson". Folded, with spaces. */
const NAVAL =
  / (?:uss|hms|carriers?|destroyers?|frigates?|warships?|submarines?|vessels?|fleet|sailors?|flotilla|drydock|shipyard) /;
/** What is called by a name after "the" although a person is meant: "the George Bush administration". */
const OF_PERSON = /^(?:administration|presidency|campaign|government|cabinet|era|years|regime|doctrine|white|who|of)$/;

/** What tells that a sentence is about flying: people land at Charles de Gaulle. */
const FLYING =
  /\b(?:airports?|terminals?|runways?|flights?|flew|flying|landed|land|landing|took off|take off|stopover)\b/i;
const AT = /^(?:at|via|into|through)$/;

/** Animals and things that are given people's names: "a cat called Obama". */
const NAMED =
  /^(?:cat|dog|puppy|kitten|horse|mare|stallion|pony|foal|poodle|spaniel|terrier|labrador|retriever|hound|parrot|bear|tiger|lion|elephant|goat|cow|bull|pig|sheep|rabbit|hamster|tortoise|turtle|crocodile|fish|boat|yacht|ship|tugboat|robot|band|song|cocktail|sandwich|burger)$/;

/** What stands before all of these. */
const LEADING = /^(?:the|at|via|into|through|called|named|dubbed)$/;

function sentenceAt({ text, sentences, words }: Reading, index: number): string {
  const sentence = sentences[words[index]?.sentence ?? -1];
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

/**
 * Whether the words `first` to `last`, a known person's form, are the name of a ship, an airport or an animal by what
 * stands around them, though no word of the name itself says so.
 */
export function isNamesakeThing(
  { reading, story }: RuleContext,
  place: Span & { first: number; last: number },
): boolean {
  const { words } = reading;
  const { first, last } = place;
  const before = words[first - 1];
  if (
    !before ||
    !LEADING.test(before.folded) ||
    before.sentence !== words[first]?.sentence ||
    gapAfter(reading, first - 1) !== ' '
  )
    return false;
  const next = words[last + 1];
  const ofPerson = next !== undefined && gapAfter(reading, last) === ' ' && OF_PERSON.test(next.folded);
  if (last > first && before.folded === 'the' && !ofPerson && NAVAL.test(story)) return true;
  if (last > first && AT.test(before.folded) && FLYING.test(sentenceAt(reading, first))) return true;
  return /^(?:called|named|dubbed)$/.test(before.folded) && NAMED.test(words[first - 2]?.folded ?? '');
}
