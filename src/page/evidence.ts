import type { Piece } from './blocks';
import { proseOf } from './main-part';
import { type Declared, typesOf } from './structured-data';
import type { Walk } from './walk';

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
}

const STORY =
  /^(?:News|Opinion|Analysis|Background|Reportage|Satirical|Review|AskPublicNews|Advertiser)?(?:News)?Article$|^(?:BlogPosting|LiveBlogPosting|Report|ReviewNewsArticle|ScholarlyArticle|Interview)$/;
const OTHER =
  /^(?:Product|ProductGroup|ItemList|CollectionPage|SearchResultsPage|QAPage|FAQPage|DiscussionForumPosting|VideoObject|Movie|TVSeries|JobPosting|SportsEvent|Event|SoftwareApplication|TechArticle|APIReference|HowTo|Recipe|Service|LocalBusiness|Store|RealEstateListing|Course|ProfilePage|AboutPage|ContactPage|Hotel|Restaurant|OfferCatalog|AggregateOffer|Blog)$/;

const SECTION_PATH =
  /\/(?:tags?|category|categories|topics?|themen?|thema|sections?|archives?|author|authors|people|search|suche|buscar|recherche|page\/\d+|latest|index|rubrik|ressort|collections?|browse|list)(?:\/|\.html?$|$)/i;
const OTHER_PATH =
  /\/(?:products?|shop|store|cart|item|dp|p|forums?|threads?|viewtopic|showthread|questions?|docs?|documentation|api|reference|manual|wiki|help|support|faq|videos?|watch|live-?scores?|scores?|login|signin|account|jobs?|services?|pricing|about|contact|events?|locations?)(?:\/|\.html?$|\.php|$)/i;
const OTHER_HOST =
  /^(?:forums?|boards?|community|discuss|docs?|developers?|dev|wiki|shop|store|help|support|answers|mail)\./i;
/** Names that no site can have (RFC 2606), as saved and test pages bear them: the address says nothing. */
const RESERVED = /\.(?:invalid|test|example|localhost)$|^localhost$/i;
const STORY_PATH =
  /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)|\/\d{8}(?:\/|-|$)|\/(?:a|article|articles|artikel|story|stories|news|noticias?|actualites?|politik|politics|world|opinion|interview)\//i;

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
  const prose = pieces.reduce((sum, { line }) => sum + proseOf(line), 0);
  const all = walk.lines.reduce((sum, line) => sum + line.chars, 0) || 1;
  const proseLines = pieces.filter(({ line }) => proseOf(line) > 0);
  const ended = proseLines.filter(({ text }) => /[.!?…。！？"”»“’)]\s*$/.test(text)).length;
  const slug = path.split('/').filter(Boolean).pop() ?? '';
  return {
    declaredStory: types.some((type) => STORY.test(type)) ? 1 : 0,
    declaredOther: types.some((type) => OTHER.test(type)) ? 1 : 0,
    openGraphArticle: og === 'article' ? 1 : 0,
    openGraphOther: og !== '' && og !== 'article' ? 1 : 0,
    storyMeta:
      meta.has('article:published_time') ||
      meta.has('news_keywords') ||
      meta.has('parsely-pub-date') ||
      meta.has('article:section')
        ? 1
        : 0,
    frontPage: path === '' || path === '/' || /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)\/?$/i.test(path) ? 1 : 0,
    sectionAddress: SECTION_PATH.test(path) || /[?&](?:q|s|query|search|page)=/.test(query) ? 1 : 0,
    otherAddress: OTHER_PATH.test(path) ? 1 : 0,
    otherHost: OTHER_HOST.test(host) ? 1 : 0,
    storyAddress:
      path === 'unknown'
        ? 0.6
        : STORY_PATH.test(path) || slug.split(/[-_]/).length >= 4 || /\d{5,}/.test(slug + query)
          ? 1
          : 0,
    prose: Math.min(1, prose / 1500),
    paragraphs: Math.min(1, proseLines.length / 8),
    share: Math.min(1, prose / all),
    sentences: proseLines.length > 0 ? ended / proseLines.length : 0,
    dated: signs.dated ? 1 : 0,
    byline: signs.byline ? 1 : 0,
  };
}

function partsOf(url: string): { host: string; path: string; query: string } {
  try {
    const { hostname, pathname, search, protocol } = new URL(url);
    if (protocol === 'file:' || RESERVED.test(hostname)) return { host: '', path: 'unknown', query: '' };
    return { host: hostname, path: pathname, query: search };
  } catch {
    return { host: '', path: 'unknown', query: '' };
  }
}
