/** Happenings that a day or month before them dates: "the Feb. 27 truce" happened on that day. */
const HAPPENING =
  /^(?:[\w'’.-]+\s+){0,3}?(?:attacks?|ambush|armistice|assault|blast|bombings?|ceasefire|cease-fire|clash(?:es)?|conference|congress|coup|crash|debate|election|exercise|explosion|hearing|inauguration|incident|inspection|interview|invasion|launch|massacre|meetings?|news|parade|press|protests?|raid|referendum|session|shooting|speech|strikes?|summit|talks|tests?|trial|trip|truce|uprising|visit|vote|war|withdrawal)\b/i;
/** Makings of agreements: "signed the 2015 treaty" dates the signing. */
const MAKING =
  /\b(?:signed|sign|signing|concluded|struck|reached|negotiated|ratified|adopted|passed|approved|brokered|clinched|sealed)\s+(?:[\w'’]+\s+){0,2}$/i;
/** "Resolution 1540 of 2004", "the Limitation Treaty of 1991". */
const OF_ITS_YEAR =
  /\b(?:[Rr]esolution|[Aa]ct|[Ll]aw|[Dd]ecree|[Dd]irective|[Oo]rder|Treaty|Accords?|Agreement|Pact|Convention|Protocol|Memorandum|Declaration|Constitution|Charter)s?\s+(?:\d+\s+)?of\s+$/;
const DETERMINED = /(?:\b(?:the|a|an|its|their|his|her|our|this|that|under|of|to|from|with|landmark|and)|['’]s)\s+$/i;
const BY_TIME =
  /\b(?:in|on|since|by|until|before|after|during|from|to|late|early|mid|through|between|around|about|back|dated)[\s-]+$/i;

const NAME_BEFORE =
  /(?<!^)(?<!\b(?:In|Since|By|Of|From|Until|Late|Early|Back|During|After|Before|And|January|February|March|April|May|June|July|August|September|October|November|December))\b(?<=\s\p{Lu}[\p{L}]+)\s+$/u;

/** "last year", "a week ago": times that name nothing. */
const SEEN_FROM_NOW =
  /\b(?:last|next|this|that|same|ago|earlier|later|today|yesterday|tomorrow|tonight|before|after)\b/i;

/**
 * Whether a date only names a thing: "the 1987 INF Treaty", "the February agreement".
 * @param before the sentence up to the date
 * @param surface the date as written
 * @param after the sentence behind it
 * @param granularity of the date's value
 */
export function onlyNames(before: string, surface: string, after: string, granularity: string): boolean {
  if (SEEN_FROM_NOW.test(surface)) return false;
  // "World Cup 2018": a year behind a name belongs to it.
  if (granularity === 'year' && NAME_BEFORE.test(before)) return true;
  const attributive =
    /^\s+(?!(?:when|where|at|in|on|by|and|or|to|as|after|before|for|from|with|that|which|who|but|if|because|during|until|over|respectively|alone|the|a|an|his|her|its|their|it|he|she|they|is|was|were|are|has|had|will|would|between|into|said|despite|amid|following|near|along|ahead|against|under|through|via|per|than|while|about|not|only|also|of)\b)[\p{Ll}\p{Lu}][\p{L}'’.-]*/u.test(
      after,
    );
  // "Resolution 1014 (1995)"
  if (granularity === 'year' && /[\p{Lu}\d]\S*\s\($/u.test(before) && after.startsWith(')')) return true;
  // "the levels of the 1960s"
  if (granularity === 'decade' || granularity === 'century') return attributive || /\bof\s+$/i.test(before);
  if (!attributive) return granularity === 'year' && OF_ITS_YEAR.test(before);
  if (BY_TIME.test(before) && (granularity === 'time' || !/\b(?:to|from)\s+$/i.test(before))) return false;
  const determined = DETERMINED.test(before);
  if (granularity === 'year')
    return determined
      ? !MAKING.test(before.replace(/(?:the|a|an|its|their)\s+$/i, ''))
      : /^\s+\p{Lu}/u.test(after) && !/\bin\s+$/i.test(before);
  if (!determined) return false;
  return !HAPPENING.test(after.trim());
}
