import messages from '../../_locales/en/messages.json';
import { filled, type Speaker } from './say';

const table = new Map<string, string>(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** English without a browser: for the command line and for tests. */
export const english: Speaker = (key, substitutions) => filled(table.get(key) ?? '', substitutions);
