import type english from '../../_locales/en/messages.json';

/** A key of `_locales/en/messages.json`. */
export type Word = keyof typeof english;

/** Gives the words of a key, with `$1` to `$9` filled in; '' for a key that it does not know. */
export type Speaker = (key: string, substitutions: string[]) => string;

/** Puts substitutions into a message in place of `$1` to `$9`. */
export const filled = (message: string, substitutions: readonly string[]): string =>
  message.replace(/\$([1-9])/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');

let speaker: Speaker | undefined;
let plurals: Intl.PluralRules | undefined;
let ordinals: Intl.PluralRules | undefined;

/** Sets the language of all that is said from now on. Every page, script and the command line call it once, first. */
export function speakWith(chosen: Speaker): void {
  speaker = chosen;
  plurals = undefined;
  ordinals = undefined;
}

function spoken(key: string, substitutions: readonly (string | number)[]): string {
  if (!speaker) throw new Error('no language has been set');
  return speaker(key, substitutions.map(String));
}

/**
 * The words for a key in the reader's language.
 * @throws Error where no language has been set
 */
export const say = (key: Word, ...substitutions: (string | number)[]): string => spoken(key, substitutions);

/** The language that is spoken, as a BCP 47 tag: the one that the messages are written in, not the browser's. */
export const language = (): string => say('languageTag');

/** A number as the language writes it: "1,550". */
export const number = (value: number): string => value.toLocaleString(language());

/** A share of a whole, from 0 to 1, as the language writes it: "37%". */
export const percent = (share: number): string => share.toLocaleString(language(), { style: 'percent' });

type Stem<Key> = Key extends `${infer Start}_other` ? Start : never;

/**
 * Words that change with a number; `$1` is the number. `key_one`, `key_other` and whatever else the language tells
 * apart (`key_few`, `key_many` …); `key_other` stands for what it leaves out.
 */
export function count(stem: Stem<Word>, value: number): string {
  plurals ??= new Intl.PluralRules(language());
  return inForm(stem, plurals.select(value), number(value));
}

/** "1st", "20th". */
export function ordinal(value: number): string {
  ordinals ??= new Intl.PluralRules(language(), { type: 'ordinal' });
  return inForm('ordinal', ordinals.select(value), String(value));
}

const inForm = (stem: Stem<Word>, form: Intl.LDMLPluralRule, value: string): string =>
  spoken(`${stem}_${form}`, [value]) || spoken(`${stem}_other`, [value]);
