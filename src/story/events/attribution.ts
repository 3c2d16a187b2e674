import { hasVerb } from '../verbs';

const SAY =
  'said|says|told|announced|reported|confirmed|claimed|stated|tweeted|wrote|testified|acknowledged|insisted|warned|added|declared|estimated|explained|admitted|conceded|argued|noted|predicted|complained|recalled|asserted|suggested|cautioned';
const ACCORDING =
  /\b(?:according to|in the words of)\s+((?:[^,;.]|(?<=\b[A-Z])\.){2,80}?)(?=[,;]|(?<!\b[A-Z])\.|\s+(?:on|in|at)\s|$)/i;
/** "officials said", ", the ministry said": the subject right before the verb of saying, as far back as its clause. */
const BEFORE = new RegExp(
  `(?:^|[,;“”"]\\s*(?:and\\s+)?|\\b(?:but|while)\\s+)((?:[\\p{L}\\p{N}.'’-]+\\s+){1,7}?)(?:has\\s+|have\\s+|had\\s+)?(?:${SAY})\\b`,
  'u',
);
/** ", said the minister". */
const AFTER = new RegExp(`,["”]?\\s+(?:${SAY})\\s+([\\p{L}\\p{N}.'’ -]{2,60}?)(?=[,.;]|$)`, 'u');

/** "WASHINGTON (Reuters) - ". */
const DATELINE = /^[^(]{0,60}\([^)]{2,30}\)\s*(?:[-–—]|--)\s*/;
/** What a source begins with: a name, a determiner, or a word for people who speak. */
const SOURCE =
  /^(?!(?:It|That|Which|Who|There|This|What|When|As|If|In|On|At|After|Before|Under|For|With|By|But|And)\b)(?:\p{Lu}|(?:a|an|the|his|her|their|its|one|two|several|some|senior|local|state|western|diplomats|officials|analysts|experts|sources|police|reports|media)\b)/u;

/**
 * Who says so, where a sentence is a report.
 * @returns the words of the story that name the source; undefined where the sentence reports in its own voice
 */
export function attributionOf(whole: string): string | undefined {
  const sentence = whole.replace(DATELINE, '');
  const found = ACCORDING.exec(sentence)?.[1] ?? BEFORE.exec(sentence)?.[1] ?? AFTER.exec(sentence)?.[1];
  const words = found
    ?.replace(/^.*\s[-–—]+\s+/, '')
    .replace(/^(?:who|but|and|while|that)\s+/i, '')
    .replace(/(?:\s+(?:on|in|at|also|later|then|just|has|have|had|reportedly))+\s*$/i, '')
    .replace(/\s+(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\s*$/, '')
    .trim();
  // "Syria's declared weapons" declares nothing.
  return words && SOURCE.test(words) && !/['’]s$/.test(words) && !hasVerb(words) ? words : undefined;
}
