import type { Piece } from './blocks';
import { type Declared, typesOf } from './structured-data';
import type { Line, Walk } from './walk';

/** What speaks for and against a page being a story; each between 0 and 1 (or a little more). */
export interface Evidence {
  declaredStory: number;
  declaredOther: number;
  openGraphArticle: number;
  openGraphOther: number;
  storyMeta: number;
  frontPage: number;
  sectionAddress: number;
  otherAddress: number;
  otherHost: number;
  storyAddress: number;
  prose: number;
  paragraphs: number;
  share: number;
  sentences: number;
  dated: number;
  byline: number;
  prices: number;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

// Names in addresses and of types, by what they say. Sets, because long patterns take long to compile on every page.
const STORY_TYPES = words(
  'Article NewsArticle OpinionNewsArticle AnalysisNewsArticle BackgroundNewsArticle ReportageNewsArticle ReviewNewsArticle AskPublicNewsArticle AdvertiserContentArticle SatiricalArticle BlogPosting LiveBlogPosting Report ScholarlyArticle Interview',
);
const OTHER_TYPES = words(
  'Product ProductGroup ItemList CollectionPage SearchResultsPage QAPage FAQPage DiscussionForumPosting VideoObject Movie TVSeries JobPosting SportsEvent Event SoftwareApplication TechArticle APIReference HowTo Recipe Service LocalBusiness Store RealEstateListing Course ProfilePage AboutPage ContactPage Hotel Restaurant OfferCatalog AggregateOffer Blog',
);
const SECTION_NAMES = words(
  'tag tags category categories topic topics themen thema section sections archive archives author authors people search suche buscar recherche page latest index rubrik ressort collection collections browse list',
);
const OTHER_NAMES = words(
  'product products shop store cart item dp p forum forums thread threads viewtopic showthread question questions doc docs documentation api reference manual wiki help support faq video videos watch livescore livescores live-scores score scores login signin account job jobs service services pricing about contact event events location locations',
);
const STORY_NAMES = words(
  'a article articles artikel story stories news noticia noticias actualite actualites politik politics world opinion interview',
);
const OTHER_HOSTS = words(
  'forum forums board boards community discuss doc docs developer developers dev wiki shop store help support answers mail',
);
/** Names that no site can have (RFC 2606), as saved and test pages bear them: the address says nothing. */
const RESERVED = words('invalid test example localhost');
const FRONT_PATH = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)\/?$/i;
const DATED_PATH = /\/(?:19|20)\d\d[/-](?:\d{1,2}|[a-z]{3})(?:[/-]|$)|\/(?:19|20)\d\d\/\d{4}\/|\/\d{8}(?:\/|-|$)/i;

/** "support-services" is what its words are; "news-and-events" is news as well. */
const isOtherFolder = (name: string): boolean => {
  const parts = name.split('-');
  return parts.some((part) => OTHER_NAMES.has(part)) && !parts.some((part) => STORY_NAMES.has(part) && part.length > 1);
};

/** Marks that sentences end with, closing quotes and brackets among them. */
const ENDS = '.!?…。！？"”»“’)';

/** A line that is nothing but a price: shops are full of them. */
const isPrice = ({ chars, runs }: Line): boolean =>
  chars < 20 && runs.some(({ node }) => /[$€£¥₹]\s?\d|\d\s?[€£]/.test(node.data));

/** Gathers the evidence. */
export function gatherEvidence(
  walk: Walk,
  pieces: readonly Piece[],
  declared: Declared,
  url: string,
  signs: { dated: boolean; byline: boolean },
): Evidence {
  const types = declared.things.flatMap(typesOf);
  const { meta } = declared;
  const og = (meta.get('og:type') ?? '').toLowerCase();
  const { host, path, query } = partsOf(url);
  const prose = pieces.reduce((sum, { line }) => sum + line.prose, 0);
  const all = walk.lines.reduce((sum, line) => sum + line.chars, 0) || 1;
  const proseLines = pieces.filter(({ line }) => line.prose > 0);
  const ended = proseLines.filter(({ text }) => ENDS.includes(text.charAt(text.length - 1))).length;
  const names = path
    .toLowerCase()
    .split('/')
    .filter((name) => name !== '')
    .map((name) => name.replace(/\.\w{2,5}$/, ''));
  const folders = names.slice(0, -1);
  const slug = names[names.length - 1] ?? '';
  return {
    declaredStory: types.some((type) => STORY_TYPES.has(type)) ? 1 : 0,
    declaredOther: types.some((type) => OTHER_TYPES.has(type)) ? 1 : 0,
    openGraphArticle: og === 'article' ? 1 : 0,
    openGraphOther: og !== '' && og !== 'article' ? 1 : 0,
    storyMeta:
      meta.has('article:published_time') ||
      meta.has('news_keywords') ||
      meta.has('parsely-pub-date') ||
      meta.has('article:section')
        ? 1
        : 0,
    frontPage: path.length < 2 || (path.length < 14 && FRONT_PATH.test(path)) ? 1 : 0,
    sectionAddress:
      names.some((name) => SECTION_NAMES.has(name)) ||
      (folders.length === 0 && STORY_NAMES.has(slug)) ||
      (query !== '' && /[?&](?:q|s|query|search|page)=/.test(query))
        ? 1
        : 0,
    otherAddress: names.some((name) => OTHER_NAMES.has(name)) || folders.some(isOtherFolder) ? 1 : 0,
    otherHost: OTHER_HOSTS.has(host.slice(0, Math.max(0, host.indexOf('.')))) ? 1 : 0,
    storyAddress:
      path === 'unknown'
        ? 0.6
        : DATED_PATH.test(path) ||
            folders.some((name) => STORY_NAMES.has(name)) ||
            slug.split(/[-_]/).length >= 4 ||
            /\d{5,}/.test(slug + query)
          ? 1
          : 0,
    prose: Math.min(1, prose / 1500),
    paragraphs: Math.min(1, proseLines.length / 8),
    share: Math.min(1, prose / all),
    sentences: proseLines.length > 0 ? ended / proseLines.length : 0,
    dated: signs.dated ? 1 : 0,
    byline: signs.byline ? 1 : 0,
    prices: Math.min(1, walk.lines.filter(isPrice).length / 6),
  };
}

function partsOf(url: string): { host: string; path: string; query: string } {
  try {
    const { hostname, pathname, search, protocol } = new URL(url);
    if (protocol === 'file:' || RESERVED.has(hostname.slice(hostname.lastIndexOf('.') + 1)))
      return { host: '', path: 'unknown', query: '' };
    return { host: hostname, path: pathname, query: search };
  } catch {
    return { host: '', path: 'unknown', query: '' };
  }
}
