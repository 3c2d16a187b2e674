import type { Library } from '../knowledge/library';

/** What recognition needs of a library, built once when the worker loads. */
export interface Matcher {
  library: Library;
}

/** Builds the matcher over all forms of a library. */
export function buildMatcher(library: Library): Matcher {
  return { library };
}
