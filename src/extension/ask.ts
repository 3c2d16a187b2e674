import { alive, api } from './content-api';
import type { Answer, Ask, ToBackground } from './messages';

/**
 * Asks the background, from a script in a page.
 * @throws Error where the background does not answer; the caller decides whether to try again
 */
export async function askBackground<Type extends keyof ToBackground>(
  type: Type,
  ask: Ask<ToBackground, Type>,
): Promise<Answer<ToBackground, Type>> {
  if (!alive()) throw new Error('the extension is gone');
  return await api.runtime.sendMessage(Object.assign({ type }, ask));
}
