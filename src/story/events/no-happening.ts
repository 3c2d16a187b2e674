/** What stands on article pages beside the story: who wrote it and when it was changed. */
const FURNITURE =
  /^(?:copyright\b|©|\(c\)|(?:last\s+|first\s+)?(?:updated|published|posted|modified|corrected)\b|by\s+[a-zÀ-ɏ][a-zÀ-ɏ.'’-]+(?:\s+[a-zÀ-ɏ][a-zÀ-ɏ.'’-]+){0,3}\s*[|•·]|(?:reporting|editing|writing|additional\s+reporting)\s+by\b)|\blast\s+updated\b|\ball\s+rights\s+reserved\b|^(?:this|the)\s+(?:article|story|page|post|report|version|piece)\b.{0,40}\b(?:published|updated|posted|corrected|amended)\b/i;
/** Figures told as a state: "the rate stood at 7 percent in May". */
const FIGURES =
  /\b(?:(?:stood|stands?|standing)\s+at|account(?:s|ed)?\s+for|averag(?:es?|ed)|total(?:s|l?ed)|amount(?:s|ed)?\s+to|number(?:s|ed))\s+(?:\w+\s+){0,3}?[$€£]?\d|\b(?:population|rate|inflation|unemployment|prices?|stocks?|shares|index|turnout|share|average)\s+(?:is|are|was|were)\s+(?:\w+\s+){0,3}?[$€£]?\d/i;

/** A date that something else is measured against: "than in 2011", "compared with last May". */
const COMPARED =
  /\b(?:than|compared\s+(?:with|to)|versus|vs\.?)\s+(?:(?:in|on|during|for|at|it\s+was|they\s+were)\s+)*(?:the\s+)?$/i;
/** "from $5 million a year ago". */
const FROM_FIGURE = /\bfrom\s+(?:[$€£]?\d[\d.,]*\s*(?:[a-zÀ-ɏ]+\s+){0,3})?$/i;
const YEAR_BACK = /\b(?:ago|earlier|before|last\s+year|previous\s+year)\b/i;
/** "the worst storm since 2005", "the first visit since 1999". */
const RECORD =
  /\b(?:first|second|(?:third|fourth|fifth)(?!\s+of\b)|\d+(?:st|nd|rd|th)|most|least|worst|best|[a-zÀ-ɏ]{3,}est|lowest|highest|only)\b(?:\s+[a-zÀ-ɏ\d'’%-]+){0,12}?\s+since\s+(?:the\s+|at\s+least\s+|early\s+|late\s+)*$/i;
/** "the tenth one this year", "their second extension this year". */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+(?:one|time|such\s+[a-zÀ-ɏ]+|(?:such\s+)?(?:case|death|incident))\s+(?:so\s+far\s+|in\s+)?$/i;
const COUNTED_OF_PERIOD =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+(?:[a-zÀ-ɏ]+\s+){1,3}?(?:so\s+far\s+)?$/i;
/** ", born in 1960,": said of somebody in passing. */
const BORN_ASIDE = /[,(]\s*born\s+(?:in|on)\s+$/i;
const TRADED = /^\s+(?:delivery|contracts?|futures|settlement)\b/i;
/** ", the police said on Monday": who reports, at a sentence's end. */
const REPORTS =
  /,["”]?\s+(?:[\p{L}\d'’.-]+\s+){1,7}?(?:said|told|reported|announced|added|wrote)\s+(?:\p{L}+\s+){0,3}$/u;

/** How far around a date, in characters, the words stand that tell what it is. */
const NEAR = 120;

/**
 * Whether a date in a sentence dates no happening: it stands in a line about the page, tells a figure as a state, or is what
 * something is measured against.
 * @param sentence its text
 * @param date offsets of the date in it
 */
export function datesNoHappening(sentence: string, { start, end }: { start: number; end: number }): boolean {
  const before = sentence.slice(Math.max(0, start - NEAR), start);
  const after = sentence.slice(end, end + NEAR);
  if (FURNITURE.test(sentence)) return true;
  if (
    /\bas\s+of\s+(?:[a-zÀ-ɏ]+\s+)?$/i.test(before) &&
    !/\bwill\b/.test(sentence) &&
    /\d\s+\p{Ll}/u.test(`${before}${after}`)
  )
    return true;
  if (COMPARED.test(before) || COUNTED.test(before)) return true;
  if (/^this\s/i.test(sentence.slice(start, end)) && COUNTED_OF_PERIOD.test(before)) return true;
  if (FROM_FIGURE.test(before) && YEAR_BACK.test(sentence.slice(start, end))) return true;
  if (RECORD.test(before) && !/^,?\s+when\b/.test(after)) return true;
  if (/\b(?:known|called|named)\s+$/i.test(before) && /^today$/i.test(sentence.slice(start, end))) return true;
  return BORN_ASIDE.test(before) || TRADED.test(after);
}

/** Whether a clause only tells a figure as a state: "the rate stood at 7 percent in May". */
export const tellsFigures = (clause: string): boolean => FIGURES.test(clause);

/** Whether a date only tells when somebody reported what the sentence tells. */
export function datesReport(sentence: string, { start, end }: { start: number; end: number }): boolean {
  return REPORTS.test(sentence.slice(Math.max(0, start - NEAR), start)) && /^\s*\.?["”]?$/.test(sentence.slice(end));
}
