/** A list of words in which single words can be looked up. */
export interface WordList {
  has(word: string): boolean;
}

/** As many shared letters as one digit can tell; where there are more, the word is spelled out from here on. */
const MOST_SHARED = 9;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => code >= 97 && code <= 122;

/** Words that begin with the same two letters: as they are packed, and unpacked once they have been asked for often. */
interface Section {
  /** Letters that the first word does not spell out: none, or its first. */
  head: string;
  from: number;
  to: number;
  asked: number;
  words?: ReadonlySet<string>;
}

/** A section that is asked for more often than this is worth unpacking: long stories ask for most, short ones for few. */
const OFTEN = 6;

function* entriesOf(packed: string, { head, from, to }: Section): Generator<string> {
  let word = head;
  let at = from;
  while (at < to) {
    const code = packed.charCodeAt(at);
    if (!isDigit(code)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isLetter(packed.charCodeAt(end))) end++;
    word = word.slice(0, code - 48) + packed.slice(at + 1, end);
    yield word;
    at = end;
  }
}

/** Whether a word stands in a section, told from the letters that follow words share: no word is put together. */
function searched(packed: string, { head, from, to }: Section, word: string): boolean {
  /** How many letters the word shares with the one looked at. */
  let shared = head.length;
  for (let at = from; at < to; ) {
    const same = packed.charCodeAt(at) - 48;
    if (same < 0 || same > 9) {
      at++;
      continue;
    }
    at++;
    // The list is sorted: where the next one shares less with the one before than the word does, the word has been passed.
    if (same < shared && same < MOST_SHARED) return false;
    shared = same === MOST_SHARED ? Math.min(shared, MOST_SHARED) : shared;
    if (same > shared) {
      while (isLetter(packed.charCodeAt(at))) at++;
      continue;
    }
    while (shared < word.length && packed.charCodeAt(at) === word.charCodeAt(shared)) {
      at++;
      shared++;
    }
    const ended = !isLetter(packed.charCodeAt(at));
    if (ended && shared === word.length) return true;
    while (isLetter(packed.charCodeAt(at))) at++;
  }
  return false;
}

/** Where the words with the same two letters stand. They begin where a word shares no letter with the one before, or one. */
function sectionsOf(packed: string): Map<string, Section> {
  const sections = new Map<string, Section>();
  let last: Section | undefined;
  let first = '';
  for (const { 1: digit, 2: letters = '', index } of packed.matchAll(/([01])([a-z]{1,2})/g)) {
    if (last) last.to = index;
    if (digit === '0') first = letters.charAt(0);
    const head = digit === '0' ? '' : first;
    last = { head, from: index, to: packed.length, asked: 0 };
    sections.set((head + letters).slice(0, 2), last);
  }
  return sections;
}

/**
 * Opens a sorted list of words in which every word begins with how many letters it shares with the one before:
 * `0abba4s2el` is abba, abbas, abel. A list so written is half as large after compression. Nothing of it is unpacked before it is
 * asked for: a story needs a few of tens of thousands of words.
 */
export function openWords(packed: string): WordList {
  let sections: Map<string, Section> | undefined;
  return {
    has(word) {
      sections ??= sectionsOf(packed);
      const section = sections.get(word.slice(0, 2));
      if (!section) return false;
      section.asked++;
      if (section.asked > OFTEN) section.words ??= new Set(entriesOf(packed, section));
      return section.words ? section.words.has(word) : searched(packed, section, word);
    },
  };
}
