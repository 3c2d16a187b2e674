/** Longest story that the engine is asked to read, in UTF-16 code units: some forty times a long magazine piece. */
export const LONGEST_STORY = 4_000_000;
