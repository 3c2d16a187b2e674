import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether the words below are a reader's own: a card of theirs, which no page may come to know. */
export const OwnWords = createContext(false);

/**
 * Words of a record. Those that a reader has written are drawn by the style sheet: a page can look for text of the
 * document letter by letter (`window.find`), in closed roots too.
 */
export function Words({ text }: { text: string | undefined }) {
  const own = useContext(OwnWords);
  if (!text) return null;
  return own ? <span data-own={text} /> : text;
}
