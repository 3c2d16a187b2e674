import { attributeOf, plainText, query, rootOf } from './dom';
import { type Declared, storiesOf, type Thing, textOf } from './structured-data';
import type { Survey } from './survey';
import { unescaped } from './title';

/** The site's name, as the page says it. */
export function siteOf({ meta, things }: Declared): string | undefined {
  const publisher = things
    .map((thing) => (thing.publisher as Thing | undefined)?.name)
    .find((name) => typeof name === 'string');
  return meta.get('og:site_name') ?? textOf(publisher) ?? meta.get('application-name');
}

const isName = (text: string) => text.length > 2 && text.length < 90 && !/^https?:|[{}<>]/.test(text);

/** Who wrote the story, without "by". */
export function bylineOf(document: Document, declared: Declared): string | undefined {
  for (const story of storiesOf(declared)) {
    const authors = Array.isArray(story.author) ? story.author : [story.author];
    const names = [
      ...new Set(authors.map(textOf).filter((name): name is string => name !== undefined && isName(name))),
    ];
    if (names.length > 0) return unescaped(names.join(', '));
  }
  const named =
    declared.meta.get('author') ?? declared.meta.get('article:author') ?? declared.meta.get('parsely-author');
  if (named && isName(named)) return unescaped(named);
  const shown = plainText(
    query(document, '[rel~="author"], [itemprop~="author"], .byline, .author-name, .author'),
  ).replace(/^(?:by|von|par|por|di|av|af|door)\s+/i, '');
  return isName(shown) ? shown : undefined;
}

/** The story's own address, absolute; only `http` and `https`. */
export function canonicalOf({ canonical: link }: Survey, { meta }: Declared, base: string): string | undefined {
  const href = (link && attributeOf(link, 'href')) || meta.get('og:url');
  if (!href) return undefined;
  try {
    const { protocol, href: whole } = base ? new URL(href, base) : new URL(href);
    return protocol === 'https:' || protocol === 'http:' ? whole : undefined;
  } catch {
    return undefined;
  }
}

/** The languages that the page declares, the surest first. */
export function declaredLanguages(document: Document, declared: Declared, root: Element): (string | undefined)[] {
  const html = rootOf(document);
  return [
    attributeOf(root, 'lang') || undefined,
    (html && (attributeOf(html, 'lang') || attributeOf(html, 'xml:lang'))) || undefined,
    ...storiesOf(declared).map((story) => textOf(story.inLanguage)),
    declared.meta.get('content-language'),
    declared.meta.get('og:locale'),
  ];
}
