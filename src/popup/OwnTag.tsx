import { isOwnId } from '../knowledge/own-id';
import { say } from '../words/say';

/** Tells a reader's own card from the built-in ones. */
export function OwnTag({ id }: { id: string }) {
  return isOwnId(id) ? <p class="tag">{say('ownSource')}</p> : null;
}
