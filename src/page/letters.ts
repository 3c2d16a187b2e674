// Ranges instead of \p{L}: patterns with Unicode properties take milliseconds to compile, and every page would pay.
const UNLIKE_LETTERS =
  /[\s!-/:-@[-`{-¿×÷\u02b0-\u02ff\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufe10-\ufe6f\ufeff]+/g;

/** The letters and digits of a text, lower case: what two writings of the same words have in common. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(UNLIKE_LETTERS, '');
