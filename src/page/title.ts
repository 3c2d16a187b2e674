import { plainText, query } from './dom';
import { type Declared, storiesOf, textOf } from './structured-data';

/** The story's title without the site's suffix. */
export function titleOf(document: Document, declared: Declared, headline: string): string | undefined {
  for (const story of storiesOf(declared)) {
    const found = textOf(story.headline);
    if (found) return found;
  }
  return declared.meta.get('og:title') ?? (headline || plainText(query(document, 'title')) || undefined);
}
