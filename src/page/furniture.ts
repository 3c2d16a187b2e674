/** What a part of a page is, when it is not the story. A set of bits. */
export const Furniture = {
  hidden: 1,
  /** Navigation, share bars, newsletter boxes, related stories, advertisements, tags: never the story. */
  apart: 2,
  caption: 4,
  comment: 8,
  /** Bylines, datelines, reading times: about the story, beside it. */
  about: 16,
  /** Named as the story's text: speaks for the box. */
  body: 32,
  /** Named as a summary under the headline. */
  standfirst: 64,
  headline: 128,
} as const;

const APART =
  'nav navbar navigation menu submenu breadcrumb breadcrumbs share sharing sharebar shares sharetools social socials newsletter newsletters subscribe subscription signup related relateds relatedlinks recommended recommendation recommendations recirc recirculation trending popular mostread mostpopular mostviewed tags taglist tagcloud keywords topics ad ads advert advertisement advertising adsense adslot banner promo promos promotion promotional teaser teasers sponsor sponsored outbrain taboola widget widgets cookie cookies consent gdpr sidebar aside rail footer pagination pager prevnext print printonly toolbar tools actions action buttons rating ratings poll quiz donate donation donations cta login signin register disclaimer copyright skip skiplink skiplinks ticker popup modal overlay tooltip dropdown hidden invisible hide infobox factbox playlist carousel slideshow gallery embed embedded readmore moreon seealso backtotop jump jumplink toc noprint tweet twittertweet instagrammedia fbpost tiktokembed blueskyembed player videoplayer upnext relatedbroadcast whatsapp';
const COMMENT = 'comment comments commentlist disqus respond discussion replies reactions';
const CAPTION =
  'caption captions figcaption credit credits imagecaption photocredit wpcaption copyrightnotice imagecredit';
const ABOUT =
  'byline bylines author authors authorbox bio authorbio biography dateline timestamp pubdate published postmeta entrymeta articlemeta meta metadata postdate readtime readingtime date datetime time kicker eyebrow section category categories contributor contributors';
const BODY =
  'articlebody storybody articletext articlecontent storycontent entrycontent postcontent postbody bodycopy bodytext storytext articlecopy wysiwyg richtext';
const STANDFIRST = 'standfirst subtitle subheadline subhead lede deck dek intro excerpt summary teasertext';
const HEADLINE = 'headline title pagetitle posttitle entrytitle articletitle';

const meanings = new Map<string, number>();
/** First letters and lengths of the words that mean something: most others are told from them by a number alone. */
const shapes = new Set<number>();
const shape = (first: number, length: number): number => (first | 32) * 64 + length;
const learn = (words: string, meaning: number) => {
  for (const word of words.split(' ')) {
    meanings.set(word, (meanings.get(word) ?? 0) | meaning);
    shapes.add(shape(word.charCodeAt(0), word.length));
  }
};
learn(APART, Furniture.apart);
learn(COMMENT, Furniture.comment);
learn(CAPTION, Furniture.caption);
learn(ABOUT, Furniture.about);
learn(BODY, Furniture.body);
learn(STANDFIRST, Furniture.standfirst);
learn(HEADLINE, Furniture.headline);

const remembered = new Map<string, number>();

/** What the classes and the id of an element say that it is. */
export function furnitureNamed(label: string): number {
  const known = remembered.get(label);
  if (known !== undefined) return known;
  if (remembered.size > 5000) remembered.clear();
  const named = read(label);
  remembered.set(label, named);
  return named;
}

/** The words of classes, with the spaces between classes: `article__shareBar top` → article, share, Bar, space, top. */
const WORDS = /[A-Z]?[a-z]+|[A-Z]+|\s+/g;

/** Looks every word up, and every two neighbours of one class joined: sharebar. One match, as every page pays for it. */
function read(label: string): number {
  let found = 0;
  let before = '';
  for (const part of (label.length > 400 ? label.slice(0, 400) : label).match(WORDS) ?? []) {
    const { length } = part;
    if (part.charCodeAt(0) <= 32) {
      before = '';
      continue;
    }
    if (shapes.has(shape(part.charCodeAt(0), length))) found |= meanings.get(part.toLowerCase()) ?? 0;
    if (before !== '' && shapes.has(shape(before.charCodeAt(0), before.length + length)))
      found |= meanings.get((before + part).toLowerCase()) ?? 0;
    before = part;
  }
  return found;
}

const ROLES: Record<string, number> = {
  nav: Furniture.apart,
  footer: Furniture.apart,
  aside: Furniture.apart,
  menu: Furniture.apart,
  navigation: Furniture.apart,
  complementary: Furniture.apart,
  contentinfo: Furniture.apart,
  search: Furniture.apart,
  dialog: Furniture.apart,
  alertdialog: Furniture.apart,
  alert: Furniture.apart,
  toolbar: Furniture.apart,
  tablist: Furniture.apart,
  menubar: Furniture.apart,
  status: Furniture.apart,
};

/** What an ARIA role, or an element that has one of its own, says. */
export const furnitureOfRole = (role: string): number => ROLES[role] ?? 0;
