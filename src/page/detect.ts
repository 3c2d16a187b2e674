// Stage 1. Every page pays for it: native look-ups only, lengths instead of texts, a fixed number of elements, no layout.
// It may say yes too often: the reader makes sure before anything shows.

/** What stories declare in their head. */
const DECLARED = 'meta[property="og:type"][content="article" i],meta[property^="article:"]';
/** Prose in paragraphs, in characters, that makes a closer look worth while. */
const ENOUGH = 400;
/** A paragraph shorter than this is a label or a teaser as well as prose. */
const LONG = 60;
/** Elements to look at: stories show themselves early. */
const SAMPLE = 80;

/** Whether the page is worth a closer look: it has some prose, or declares a story. */
export function worthALook(document: Document): boolean {
  const type = document.contentType;
  if (type !== undefined && type !== 'text/html' && type !== 'application/xhtml+xml') return false;
  // Through the prototype: pages can hide the document's own properties behind named forms and images.
  const { getElementsByTagName: all, querySelector: find } = Object.getPrototypeOf(document);
  if (hasProse(all.call(document, 'p'), SAMPLE)) return true;
  if (find.call(document, DECLARED)) return true;
  for (const script of all.call(document, 'script'))
    if (
      script.type === 'application/ld+json' &&
      /"(?:\w*Article|\w*BlogPosting|Report)"/.test(script.textContent ?? '')
    )
      return true;
  return hasProse(all.call(document, 'div'), SAMPLE * 10) || hasProse(all.call(document, 'td'), SAMPLE);
}

/** Adds up the texts that stand directly in the elements. */
function hasProse(elements: HTMLCollectionOf<Element>, most: number): boolean {
  let prose = 0;
  for (let at = 0; at < most; at++) {
    const element = elements[at];
    if (!element) return false;
    let length = 0;
    for (let child = element.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 3) length += (child as Text).length;
    if (length > LONG) prose += length;
    if (prose > ENOUGH) return true;
  }
  return false;
}
