import { attributeOf, nameOf, queryAll } from './dom';

/**
 * Everything that is asked of the whole document, found in one native query: a query costs as much as a walk over all
 * elements, so a dozen of them would cost more than the reading.
 */
export interface Survey {
  metas: Element[];
  /** JSON-LD. */
  data: Element[];
  canonical: Element | undefined;
  base: Element | undefined;
  title: Element | undefined;
  headings: Element[];
  /** What somebody writes in: never read. */
  editors: Element[];
  /** Elements with a role, or with attributes or styles that may hide them. */
  telling: ReadonlySet<Element>;
}

const ASKED =
  'meta[content],script[type="application/ld+json"],link[rel="canonical" i],base[href],title,h1,[contenteditable],[role],[hidden],[aria-hidden="true"],[style*="display"],[style*="visibility"]';

/** Goes once through what a page says of itself outside its prose, in the page's order. */
export function surveyOf(document: Document): Survey {
  const telling = new Set<Element>();
  const survey: Survey = {
    metas: [],
    data: [],
    canonical: undefined,
    base: undefined,
    title: undefined,
    headings: [],
    editors: [],
    telling,
  };
  for (const element of queryAll(document, ASKED)) {
    const name = nameOf(element);
    if (name === 'meta') survey.metas.push(element);
    else if (name === 'script') survey.data.push(element);
    else if (name === 'link') survey.canonical ??= element;
    else if (name === 'base') survey.base ??= element;
    else if (name === 'title') survey.title ??= element;
    else {
      if (name === 'h1') survey.headings.push(element);
      telling.add(element);
      if (isEditor(element)) survey.editors.push(element);
    }
  }
  return survey;
}

function isEditor(element: Element): boolean {
  if (attributeOf(element, 'role') === 'textbox') return true;
  const editable = typeof element.getAttribute === 'function' ? element.getAttribute('contenteditable') : null;
  return editable !== null && editable.toLowerCase() !== 'false';
}
