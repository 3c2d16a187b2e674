import { LONGEST_ADDRESS, MOST_HIDDEN } from './limits';
import type { Hidden } from './settings';

/**
 * The hidden names with one more at the end; one that stands there already moves there. The list as it was where it is
 * full, or where the page's address is longer than any that is kept.
 */
export function withHidden(list: Hidden[], entry: Hidden): Hidden[] {
  const others = list.filter(({ id, url }) => id !== entry.id || url !== entry.url);
  const fits = others.length < MOST_HIDDEN && (entry.url?.length ?? 0) <= LONGEST_ADDRESS;
  return fits ? [...others, entry] : list;
}
