/**
 * How much of a story the engine is asked to read, in UTF-16 code units: some ten times a long magazine piece, about two
 * novels. While the engine reads, all other tabs wait; a text of this length that is nothing but names and days has taken
 * seven seconds, and time grows with length.
 */
export const LONGEST_STORY = 1_000_000;

/** Most blocks of a story: the longest story in lines of twenty letters. */
export const MOST_BLOCKS = 50_000;

/** Most names of a story about which a page may ask at once: the longest story with a new one every fifty letters. */
export const MOST_NAMES = 20_000;

/** Longest title of a story, in UTF-16 code units: several times the longest headline. */
export const LONGEST_TITLE = 1_000;

/** Longest name of a language, in UTF-16 code units: BCP 47 asks for room for 35, and private parts may follow. */
export const LONGEST_LANGUAGE = 100;

/** Longest address that is taken or kept, in UTF-16 code units: what servers and search engines take too. */
export const LONGEST_ADDRESS = 2_000;

/**
 * Most names that are kept as hidden. Each is hidden by hand, so no reader comes near it; together, at their longest,
 * they fill half of the 10 MB that a browser gives, so that no page's process can leave the notes without room.
 */
export const MOST_HIDDEN = 2_000;
