import type { Evidence } from './evidence';

/**
 * What each piece of evidence weighs: the logarithm of odds, fitted once by logistic regression on some 320 pages
 * (news stories against listings, shops, forums, docs and front pages) with cross-validation, and rounded.
 */
const WEIGHTS: Readonly<Record<keyof Evidence, number>> = {
  declaredStory: 2.4,
  declaredOther: -1,
  openGraphArticle: 1.8,
  openGraphOther: -1.2,
  storyMeta: 1.4,
  frontPage: -1,
  sectionAddress: -1,
  otherAddress: -2.4,
  otherHost: -1.5,
  storyAddress: 3,
  prose: 1.3,
  paragraphs: 0.4,
  share: 1.4,
  sentences: 1.4,
  dated: 1,
  byline: 0.4,
  prices: -1.5,
};

/** What a page without any evidence starts from. */
const START = -5.5;

/** How likely the page is a story, as log odds: above 0 it is one. */
export function storyOdds(evidence: Evidence): number {
  let odds = START;
  for (const [name, weight] of Object.entries(WEIGHTS)) odds += weight * (evidence[name as keyof Evidence] ?? 0);
  return odds;
}
