import messages from '../../_locales/en/messages.json';
import type { Speaker } from './say';

const table = new Map<string, string>(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** English without a browser: for the command line and for tests. */
export const english: Speaker = (key, substitutions) =>
  (table.get(key) ?? '').replace(/\$([1-9])/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
