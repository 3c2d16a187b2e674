// Words that stand on news pages beside stories, in the languages most stories are written in.
// Each list is matched at the beginning of a line; a line of the story may begin so too, so callers also look at
// links and length.

const atStart = (words: string) => new RegExp(`^\\W{0,3}(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Pointers to other stories: "Read more", "Lesen Sie auch", "Más información". */
export const POINTER = atStart(
  [
    'read (?:more|also|next|this|the full|our|it)|also read|see (?:more|also)|more(?: on| from| about)?:|related(?: (?:stories|articles|content|coverage|news|topics|video))?|don.t miss|up next|watch(?: (?:now|more|this|live|the video))?:|listen(?: (?:now|to))?:|recommended|you (?:may|might) (?:also )?like|most (?:read|popular|viewed)|trending|just in|must read|learn more|further reading|editor.s (?:picks?|choice)|click here|tap here',
    'lesen sie (?:auch|mehr|dazu)|mehr (?:zum thema|dazu|lesen|infos)|auch interessant|das k(?:ö|oe)nnte sie|siehe auch|weitere (?:informationen|themen|artikel)|h(?:ä|ae)ufig gelesen|meistgelesen|zum thema|passend dazu|empfohlen|aus dem archiv|dieses thema im programm|schlagw(?:ö|oe)rter',
    'lire (?:aussi|la suite|plus)|[àa] lire|voir aussi|sur le m[êe]me (?:sujet|th[èe]me)|les plus lus|notre dossier',
    'm[áa]s informaci[óo]n|lee (?:tambi[ée]n|m[áa]s)|leer m[áa]s|te puede interesar|lo m[áa]s (?:le[íi]do|visto)|noticias? relacionadas?|ver m[áa]s|leia (?:mais|tamb[ée]m)|veja (?:mais|tamb[ée]m)|saiba mais|mais lidas',
    'leggi anche|leggi tutto|potrebbe interessarti|approfondimenti|i pi[ùu] letti',
    'lees (?:ook|meer|verder)|bekijk ook|meer over|meest gelezen',
    'l[äa]s (?:mer|ocks[åa])|les (?:mer|ogs[åa])|l[æa]s (?:mere|ogs[åa])|lue (?:my[öo]s|lis[äa][äa])',
    'czytaj (?:też|także|więcej|dalej)|zobacz (?:też|także|więcej)|polecamy|čtěte (?:také|i)|přečtěte si|mohlo by vás|související|olvassa|читайте также|смотрите также|по теме|ilgili haberler?|关联阅读|相关(?:新闻|阅读)|関連(?:記事|キーワード)|あわせて読みたい|おすすめ',
  ].join('|'),
);

/** Asks of the publisher: newsletters, apps, followers, subscriptions, letters. */
export const APPEAL = atStart(
  [
    'sign up|subscribe|get (?:the latest|our|your|updates|breaking|all the|75%|\\d+%)|follow (?:us|@|\\p{Lu}\\p{L}+ on|on|him on|her on|me on|the \\p{L}+ on)|like us|join (?:us|our|the conversation)|download (?:the|our)|have a (?:tip|story|news)|got a (?:tip|story|news)|do you have (?:a story|information)|contact (?:us|the (?:author|reporter|newsroom))|support (?:us|our|independent)|please (?:support|consider|share|follow|enable|log)|thank you for|thanks for (?:reading|signing|subscribing)|want (?:more|to know)|stay (?:informed|up to date|connected)|share this|email (?:us|this)|leave a (?:comment|reply)|advertisement|sponsored|story continues|article continues|this article (?:was )?(?:originally|first)|copyright|©|all rights reserved|supported by|loading|sending|thank you!|report a (?:typo|mistake)|skip to|visit our|check out our|buy now|already a (?:subscriber|member)|to comment|comments are|we want to hear|our (?:community|newsletter)',
    'anzeige|werbung|abonnieren|jetzt (?:abonnieren|testen|lesen|anmelden|registrieren)|melden sie sich|folgen sie|newsletter|alle rechte|sie lesen gerade|laden sie|nein danke|mehr lesekomfort|bitte (?:aktivieren|melden|akzeptieren)|mit dem laden',
    'publicit[ée]|abonnez|inscrivez|suivez|recevez|tous droits|partager|publicidad|suscr[íi]b|s[íi]guenos|reg[íi]strate|todos los derechos|comparte|publicidade|assine|siga |inscreva|todos os direitos|pubblicit[àa]|iscriviti|abbonati|seguici|riproduzione riservata|advertentie|abonneer|volg ons|meld je|annons|annonse|annonce|mainos|f[öo]lj oss|prenumerera|reklama?|reklām|obserwuj|zapisz|subskrybuj|sledujte|odebírejte|реклама|подпис|广告|広告|この記事は(?:会員|有料)|무단전재|저작권',
  ].join('|'),
);

/** Who wrote, photographed, edited or helped. */
export const CREDIT = atStart(
  'by|von|par|por|di|av|af|od|door|text(?:e|o)?:|fotos?:|photos?(?:graph)?(?: by)?:|photo by|image(?:s)?:|image credit|images? by|pictures?:|picture by|bild(?:er)?:|video:|quelle:|source:|sources:|fuente:|credit:|credits:|illustration|grafik:|foto av|foto:|foto |kredit:|getty images|©|\\(c\\)|写真|사진|图片来源',
);

/** A caption's ending: "(Image: Getty)", "AP Photo/Somebody", "| Foto: Somebody". */
export const CREDIT_AT_END =
  /(?:\(\s*(?:image|photo|picture|pic|credit|foto|bild|imagen?|crédit|source|via|file|screenshot)s?\b[^()]*\)|(?:\bAP )?photo(?:graph)?(?:\/| by )[^.]{2,60}|(?:\||\/|—|–|-|\.)\s*(?:photo|foto|bild|image|imagen|crédit|credit)s?\s*:?\s[^.]{2,60}|(?:getty images|\/ ?(?:afp|ap|reuters|dpa|epa|efe|getty|shutterstock|istock|imago))\W*|©[^.]{2,60})$/i;

/** The end of a sentence, with closing quotes and brackets. */
export const SENTENCE_END = /[.!?…:;。！？।؟][\s"'”’»«›‹“)\]」』）]*$/u;
