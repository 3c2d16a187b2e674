/** Words that stand in names of organisations, works, places, laws and events but hardly in people's. Folded. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `academy administration administrations affairs agency agreement airlines airport airways alliance army arts assembly associates association
  associated authority avenue award awards bancorp bank bar battalion bay beach board bridge brigade brothers building bureau
  business cabinet campaign capital castle cathedral center centre chamber championship championships charity church circuit
  city class classic clinic club coalition coast college command commission committee commonwealth communications community
  company conference confederation congress consulting convention corp corporation corps council county court courthouse cup
  daily data day days defense defence democracy democratic democrats department desert deutsche development digital direct
  division dynamics economic education electric electronics embassy emergency empire energy enterprises entertainment eu
  exchange express fashion federal federation festival fifa film finance financial fire first fleet force forces forest forum
  foundation free front fund gallery games gas gazette global government grand group guard guardian gulf harbor harbour
  hall health herald high highway hill hills holdings holiday home hospital hotel house human inc independent industries
  information initiative insider inn institute institution instituto insurance intelligence international investment
  investments island islands journal journalists justice kingdom labor laboratories laboratory labour lake lakes land law
  league liberation liberty library life limited live llc logistics ltd magazine management market markets marathon media
  medical memorial mercedes metropolitan militia military mill mills mine ministry mission monument motor motors mountain
  mountains movement movimento municipality museum music nation national nations nato navy network networks news newspaper
  northern occidental ocean office oil olympic olympics open opera orchestra order organisation organization pact palace
  parish park parliament partners partnership party peninsula people petroleum pharma pharmaceuticals pictures pipeline plan
  plaza plc police policy politburo port post power prefecture press prize probe productions program programme project
  province public publishing radio rail railway railways ranch reactor records red region regiment reform report republic
  republican republicans research reserve resources restaurant review revolution revolutionary rights river road royal russia
  sa school schools science sciences sea secret securities security senate series service services ship shop show sky
  social society software solutions southern space stadium star stars state states station steel stock stores straits street
  studio studios summit supreme survey systems task tech technologies technology telecom telegraph television temple
  territory theater theatre times today tour tournament tower trade transport treasury treaty tribune trophy trust tunnel tv
  union united universidad universite university valley venture ventures village war water weekly western wildlife wine
  works world zone zoo santo basilica piazza via rue strasse gmbh ag nv spa oyj ab se ltda srl airline bancorp
  award prix formula moto rally derby trophy cup league premier serie bundesliga liga ligue division conference playoffs
  foods brands airways bowl week month year morning evening night act bill amendment constitution code charter declaration accords protocol
  aircraft design designs productions grants robotics aerospace aviation semiconductor therapeutics`
    .split(/\s+/)
    .filter(Boolean),
);

/** Companies that carry a family name, folded: a bare "Ford said" is not a person. */
export const NAMESAKE_COMPANIES: ReadonlySet<string> = new Set(
  `adidas airbus amazon apple audi barclays bayer bayern bell benetton bentley bloomberg boeing bosch bugatti cadbury carlsberg
  cartier cessna chanel chrysler citroen daimler dassault dell dior disney dodge facebook ferrari fiat ford gillette goldman
  google guinness gucci halliburton harley heineken heinz hermes hilton hitachi honda hyundai intel johnson kellogg kia
  lamborghini lehman levi lexus lockheed mahindra marriott maserati mazda mcdonalds mclaren mercedes merck microsoft mitsubishi
  morgan moody nestle netflix nike nissan nokia northrop opel oracle panasonic pepsi peugeot pfizer philips porsche prada
  raytheon reuters renault ryanair samsung sanofi siemens skoda sony suzuki tata telegram tesla toshiba toyota twitter uber
  unilever versace virgin visa volkswagen volvo walmart westinghouse williams xiaomi yamaha youtube zoom wikipedia wikileaks
  haas alphatauri alpine`
    .split(/\s+/)
    .filter(Boolean),
);

/** Companies, brands and institutions whose names read like people's, folded. */
export const NAMESAKE_PHRASES: ReadonlySet<string> = new Set(
  `aston martin|mcdonnell douglas|charles schwab|eli lilly|louis vuitton|harley davidson|jack daniel|jack daniels|merrill lynch|hugo boss|estee lauder|calvin klein|ralph lauren|tommy hilfiger|johns hopkins|jp morgan|jim beam|johnnie walker|philip morris|warner bros|wells fargo|neiman marcus|baker hughes|arthur andersen|arthur d little|thomas cook|thomson reuters|john deere|jimmy choo|christian dior|yves saint laurent|oscar mayer|mary kay|jenny craig|papa john|papa johns|tim hortons|giorgio armani|sara lee|fannie mae|freddie mac|sallie mae|booz allen|booz allen hamilton|dow jones|rio tinto|morgan stanley|goldman sachs|ernst young|mercedes benz|rolls royce|austin healey|alfa romeo|smith barney|bear stearns|legal general|perkin elmer|pratt whitney|martin marietta|lockheed martin|northrop grumman|general dynamics|roland garros|borussia dortmund|borussia monchengladbach|bayer leverkusen|aston villa|real madrid|santa claus|father christmas|alfred a knopf|jc penney|piper jaffray|piper sandler|raymond james|edward jones|uncle sam|john doe|jane doe|madison square|robin hood|mickey mouse|donald duck|uber eats|dolce gabbana|ben jerry|max mara|victoria secret|victorias secret|mary poppins|ted baker|levi strauss|laura ashley|jack wills|hamleys|james webb|edwin hubble|la liga|la scala|el nino|la nina|al jazeera|al qaeda|al shabaab|al arabiya|al ahram|al hayat|al hilal|al nassr|abu sayyaf|boko haram|ansar allah|jemaah islamiyah|hezb i islami|lashkar e taiba|ansar bayt al maqdis`.split(
    '|',
  ),
);

/** Days and months, whole and short. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun christmas easter ramadan
  thanksgiving halloween`
    .split(/\s+/)
    .filter(Boolean),
);
