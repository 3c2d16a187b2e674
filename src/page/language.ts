// What a text is written in, told by its script and by the small words that every sentence needs.

const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it was on are with as be by this have from at not but they his her which you or had has were their been will would',
  de: 'der die und das ist nicht von zu den mit sich auf für ein eine dem im des auch als an es werden aus er hat dass sie nach wird bei einer sind noch wie einem über',
  fr: 'le la les des et est une dans que pour qui sur au avec pas par plus du ce il sont en cette ont été mais aux nous leur ses était',
  es: 'el la los las de que en y una por con para del se es no un su como más lo al pero sus ha este está esta fue son entre',
  pt: 'o os de que em um uma para com não por do da dos das no na se mais como mas foi ao ele são à também seu sua pelo pela',
  it: 'il di che la per un una non con del della sono le dei da nel si è alla gli più anche ha come delle lo ma nella al questo',
  nl: 'de het een van en dat is op te zijn voor met niet aan er ook als bij door maar om nog naar hij heeft uit ze over worden deze',
  sv: 'och att det som en på är av för med den inte till om har ett de var jag men så han sig från vi kan efter vid också',
  no: 'og det som en på er av for med den ikke til om har et de var jeg men så han seg fra vi kan etter ved også å blir mot',
  da: 'og det som en på er af for med den ikke til om har et de var jeg men så han sig fra vi kan efter ved også at blev mod hvad',
  fi: 'ja on ei se että oli hän mutta ovat myös kun joka tai ole sen mukaan kuin niin vain jo ollut nyt sekä voi',
  pl: 'nie się na jest że do to jak ale za po od przez dla co są tym już był tego oraz które który może tak jego',
  cs: 'a se na je že to v do s za ale jako po by jsou od jsem podle pro který jeho jak byl také která až při už',
  sk: 'a sa na je že to v do s za ale ako po by sú od podľa pre ktorý jeho bol aj ktorá pri už alebo čo',
  hu: 'a az és hogy nem is egy meg ezt azt volt csak már mint még de ha el vagy lesz ami után szerint',
  ro: 'și în de la a cu nu că pe din este o pentru un mai care să au fost s-a sunt prin după dar lui',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ise var ne en o dedi ancak göre',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh saat tersebut kata',
  vi: 'và của là có trong được cho không với các người một những để đã này khi từ đến tại về theo',
  xh: 'ukuba kwaye le ukuze kodwa xa kule ngoku kuba emva nje njengoko abantu ngo kwi kunye',
};

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u4e00-\u9fff]/g, 'zh'],
];

/** Which languages have a small word; put together when a text is first looked at that is not plainly English. */
let languagesOf: Map<string, string[]> | undefined;

function smallWords(): Map<string, string[]> {
  if (languagesOf) return languagesOf;
  languagesOf = new Map();
  for (const [language, list] of Object.entries(SMALL_WORDS))
    for (const word of list.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  return languagesOf;
}

/** English words that no other language here has as small words. */
const ENGLISH = new Set('the of and that with are this from which they were his been would'.split(' '));
/** Where more words than this share are of those, the text is English without looking at other languages. */
const PLAINLY = 0.12;

/** What the text's own words say, as far as they say it clearly. */
function languageOfText(text: string): string | undefined {
  const sample = text.slice(0, 1200);
  const size = sample.length * 0.8;
  if (size < 20) return undefined;
  const latin = !/[\u0370-\uffff]{3}/.test(sample.replace(/[\u2000-\u206f]/g, ''));
  for (const [script, language] of latin ? [] : SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / size;
    if (share > (language === 'ja' ? 0.08 : 0.3)) return language === 'ar' && /[پچژگ]/.test(sample) ? 'fa' : language;
  }
  if ((sample.match(/[\u0400-\u04ff]/g)?.length ?? 0) > size * 0.4) return cyrillic(sample);
  const lower = sample.toLowerCase();
  const spaced = lower.split(' ');
  if (spaced.filter((word) => ENGLISH.has(word)).length > spaced.length * PLAINLY) return 'en';
  const words = smallWords();
  const counts = new Map<string, number>();
  const found = lower.split(/[\s.,;:!?"“”„«»()–—\d]+/);
  for (const word of found)
    for (const language of words.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const ranked = [...counts].sort((one, other) => other[1] - one[1]);
  const [best, second] = ranked;
  if (!best || best[1] < Math.max(3, found.length * 0.06)) return undefined;
  return best[1] > (second?.[1] ?? 0) * 1.08 ? best[0] : undefined;
}

function cyrillic(text: string): string {
  if (/[іїєґ]/i.test(text) && !/[ыэё]/i.test(text)) return 'uk';
  if (/[ўі]/i.test(text) && /[ыэ]/i.test(text)) return 'be';
  if (/[ђћџљњј]/i.test(text)) return /[ѓќѕ]/i.test(text) ? 'mk' : 'sr';
  return /[ыэ]/i.test(text) ? 'ru' : 'bg';
}

const primary = (tag: string) => tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';

/** Languages that the words of one do not tell from the other, or that go by two names. */
const KIN: readonly string[][] = [
  ['no', 'nb', 'nn', 'da'],
  ['cs', 'sk'],
  ['id', 'ms'],
  ['bg', 'mk', 'sr'],
  ['sr', 'hr', 'bs'],
  ['zh', 'ja'],
  ['xh', 'zu'],
];

/**
 * The language of a story: what the page declares, unless the text is clearly written in another.
 * @param declared BCP 47 tags or locales, the surest first
 */
export function languageOf(text: string, declared: readonly (string | undefined)[]): string | undefined {
  const tags = declared.filter(
    (tag): tag is string => tag !== undefined && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(tag.trim()),
  );
  const told = languageOfText(text);
  const agreeing = tags.find((tag) => primary(tag) === told);
  if (agreeing) return agreeing.trim().replace(/_/g, '-');
  const [surest] = tags;
  if (!told) return surest?.trim().replace(/_/g, '-');
  if (surest && KIN.some((kin) => kin.includes(told) && kin.includes(primary(surest)) && told !== 'ja'))
    return surest.trim().replace(/_/g, '-');
  return told;
}
