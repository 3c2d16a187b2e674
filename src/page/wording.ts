// Words that stand on news pages beside stories, in the languages that most stories are written in. Phrases are compared
// with the first words of a line, lower case: a map, because one large pattern costs milliseconds to compile on every page.

/** What the first words of a line say that it is, when it is no part of the story. A set of bits. */
export const Wording = {
  /** Points to other stories: "Read more", "Lesen Sie auch", "Más información". */
  pointer: 1,
  /** Asks something for the publisher: newsletters, apps, followers, subscriptions, letters; and notices. */
  appeal: 2,
  /** Tells who wrote, photographed, edited or helped. */
  credit: 4,
} as const;

const phrases = new Map<string, number>();
const learn = (says: number, ...lists: string[]) => {
  for (const list of lists)
    for (const phrase of list.split('|')) phrases.set(phrase, (phrases.get(phrase) ?? 0) | says);
};

learn(
  Wording.pointer,
  "read more|read also|read next|read this|read the full|read our|also read|see more|see also|more on|more from|more about|more:|related|related:|related stories|related articles|related content|related coverage|related news|related topics|related video|don’t miss|don't miss|up next|watch|watch:|watch now|watch more|watch live|listen|listen:|listen now|recommended|recommended:|you may like|you might like|you may also like|you might also like|most read|most popular|most viewed|trending|trending:|must read|must-read|learn more|further reading|editor's picks|editors' picks|editor’s picks|click here|tap here|more news|more stories",
  'lesen sie auch|lesen sie mehr|lesen sie dazu|lesen sie hier|mehr zum thema|mehr dazu|mehr lesen|mehr infos|auch interessant|das könnte sie|das könnte dich|siehe auch|weitere informationen|weitere themen|weitere artikel|häufig gelesen|meistgelesen|zum thema|passend dazu|empfohlen|aus dem archiv|dieses thema im programm|schlagwörter|themen',
  'lire aussi|à lire|a lire|lire la suite|lire plus|voir aussi|sur le même sujet|sur le même thème|les plus lus|notre dossier',
  'más información|lee también|lee más|leer más|lea también|te puede interesar|lo más leído|lo más visto|noticias relacionadas|noticia relacionada|ver más|leia mais|leia também|veja mais|veja também|saiba mais|mais lidas',
  'leggi anche|leggi tutto|potrebbe interessarti|approfondimenti|i più letti|lees ook|lees meer|lees verder|bekijk ook|meer over|meest gelezen',
  'läs mer|läs också|les mer|les også|læs mere|læs også|lue myös|lue lisää|czytaj też|czytaj także|czytaj więcej|czytaj dalej|zobacz też|zobacz także|zobacz więcej|polecamy|čtěte také|čtěte i|přečtěte si|mohlo by vás|související|olvassa|читайте также|смотрите также|по теме|ilgili haberler|ilgili haber',
);
learn(
  Wording.appeal,
  'sign up|subscribe|get the latest|get our|get your|get updates|get breaking|get all the|follow us|follow him on|follow her on|follow me on|follow them on|like us|join us|join our|join the conversation|download the|download our|have a tip|have a story|have a tip?|got a tip|got a story|do you have a story|do you have a tip|do you have information|contact us|contact the author|contact the reporter|contact the newsroom|support us|support our|support independent|please support|please consider|please share|please follow|please enable|please log|thank you for|thanks for reading|thanks for signing|thanks for subscribing|want more|want to know|stay informed|stay up to date|stay connected|share this|email us|email this|leave a comment|leave a reply|advertisement|sponsored|story continues|article continues|this article was originally|this story was originally|this article originally|this article first|copyright|©|all rights reserved|supported by|loading|sending|thank you!|report a typo|report a mistake|skip to|visit our|check out our|buy now|already a subscriber|already a member|to comment|comments are|we want to hear|our community|our newsletter',
  'anzeige|werbung|abonnieren|jetzt abonnieren|jetzt testen|jetzt anmelden|jetzt registrieren|melden sie sich|folgen sie|newsletter|alle rechte|sie lesen gerade|laden sie|nein danke|mehr lesekomfort|bitte aktivieren|bitte melden|mit dem laden',
  'publicité|abonnez-vous|inscrivez-vous|suivez-nous|recevez|tous droits|partager|publicidad|suscríbete|suscríbase|síguenos|síganos|regístrate|todos los derechos|comparte|publicidade|assine|siga o|siga a|inscreva-se|todos os direitos|pubblicità|iscriviti|abbonati|seguici|riproduzione riservata|advertentie|abonneer|volg ons|meld je|annons|annonse|annonce|mainos|följ oss|prenumerera|reklam|reklama|obserwuj|zapisz się|subskrybuj|sledujte|odebírejte|реклама|подпишитесь|подписывайтесь',
);
learn(
  Wording.credit,
  'by|von|par|por|di|av|af|od|door|text:|texte:|texto:|foto:|fotos:|foto|photo:|photos:|photo by|photograph by|photographs by|image:|images:|image credit|image by|images by|picture:|pictures:|picture by|bild:|bilder:|video:|quelle:|source:|sources:|fuente:|credit:|credits:|illustration|illustration:|grafik:|foto av|kredit:|getty images|©|(c)|写真|사진',
);

/** Phrases of scripts that set no spaces between words. */
const UNSPACED: readonly [number, readonly string[]][] = [
  [Wording.pointer, ['关联阅读', '相关新闻', '相关阅读', '関連記事', '関連キーワード', 'あわせて読みたい', 'おすすめ']],
  [Wording.appeal, ['广告', '広告', 'この記事は会員', 'この記事は有料', '무단전재', '저작권']],
];

const LEADING = /^[\s"'“”„«»‹›*#•·▶►→➡>|–—-]+/;

/** Letters of the phrases without spaces stand above it. */
const FIRST_EAST_ASIAN = 0x3000;
/** Marks that may close a phrase. */
const CLOSING = ':,.!?';

/** What a line's first words say; a phrase is up to four words. See `Wording`. */
export function wordingOf(text: string): number {
  const head = text.slice(0, 60).toLowerCase().replace(LEADING, '');
  let says = 0;
  if (head.charCodeAt(0) > FIRST_EAST_ASIAN)
    for (const [one, unspaced] of UNSPACED) if (unspaced.some((phrase) => head.startsWith(phrase))) says |= one;
  let end = -1;
  for (let words = 0; words < 4; words++) {
    end = head.indexOf(' ', end + 1);
    const part = end < 0 ? head : head.slice(0, end);
    says |= phrases.get(part) ?? 0;
    if (part !== '' && CLOSING.includes(part.slice(-1))) says |= phrases.get(part.slice(0, -1)) ?? 0;
    if (end < 0) break;
  }
  return says;
}

/** A caption's ending: "(Image: Getty)", "AP Photo/Somebody", "| Foto: Somebody". */
const CREDIT_AT_END =
  /(?:\(\s*(?:image|photo|picture|pic|credit|foto|bild|imagen?|crédit|source|via|file|screenshot)s?\b[^()]*\)|(?:\bAP )?photo(?:graph)?(?:\/| by )[^.]{2,60}|(?:[|/—–.-])\s*(?:photo|foto|bild|image|imagen|crédit|credit)s?\s*:?\s[^.]{2,60}|(?:getty images|\/ ?(?:afp|ap|reuters|dpa|epa|efe|getty|shutterstock|istock|imago))\W*|©[^.]{2,60})$/i;

/** Words and signs of which every such ending has one: looked for first, since few lines do. */
const CREDIT_HINTS = 'photo foto bild imag pic credit crédit source via file screenshot getty © /'.split(' ');

/** Whether a text ends as captions do, naming whom the picture is from. */
export function endsWithCredit(text: string): boolean {
  const tail = text.slice(-90).toLowerCase();
  // Sentences end with a point, and of the credits only those of agencies.
  if (tail.endsWith('.') && !tail.includes('/') && !tail.includes('getty images')) return false;
  return CREDIT_HINTS.some((hint) => tail.includes(hint)) && CREDIT_AT_END.test(tail);
}

/** The end of a sentence, with closing quotes and brackets. */
export const SENTENCE_END = /[.!?…:;。！？।؟][\s"'”’»«›‹“)\]」』）]*$/;
