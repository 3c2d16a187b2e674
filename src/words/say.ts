import type english from '../../_locales/en/messages.json';

/** A key of `_locales/en/messages.json`. */
export type Word = keyof typeof english;

/** Gives the words of a key, with `$1` to `$9` filled in. In the extension it is the browser's own `i18n.getMessage`. */
export type Speaker = (key: string, substitutions: string[]) => string;

/** Puts substitutions into a message in place of `$1` to `$9`. */
export const filled = (message: string, substitutions: readonly string[]): string =>
  message.replace(/\$([1-9])/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');

let speaker: Speaker | undefined;

/** Sets the language of all that is said from now on. Every page and the command line call it once, first. */
export function speakWith(chosen: Speaker): void {
  speaker = chosen;
}

/**
 * The words for a key in the reader's language.
 * @throws Error where no language has been set
 */
export function say(key: Word, ...substitutions: (string | number)[]): string {
  if (!speaker) throw new Error('no language has been set');
  return speaker(key, substitutions.map(String));
}

type Stem<Key> = Key extends `${infer Start}_one` ? Start : never;

/** Words that change with a number: `key_one` for 1, else `key_other`; `$1` is the number. */
export function count(stem: Stem<Word>, number: number): string {
  return say(number === 1 ? `${stem}_one` : `${stem}_other`, number.toLocaleString('en'));
}
