import nlp from 'compromise';
import type { MarkedSpan } from './people-scores';

/** People as compromise finds them, for comparison. */
export function compromisePeople(text: string): MarkedSpan[] {
  const found: { offset?: { start: number; length: number }; text: string }[] = nlp(text)
    .people()
    .json({ offset: true });
  return found.flatMap(({ offset, text: surface }) => {
    const name = surface.replace(/(?:['’]s?)?[.,;:!?"”)]*$/, '');
    return offset ? [{ start: offset.start, end: offset.start + name.length }] : [];
  });
}
