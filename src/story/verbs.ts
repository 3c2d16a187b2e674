/** Past forms of English verbs that do not end in -ed, as news uses them, for a pattern. */
export const IRREGULAR_PAST =
  'was|were|had|did|said|told|met|held|took|came|went|began|made|saw|led|left|lost|won|sent|spoke|gave|got|found|fell|rose|grew|brought|broke|built|bought|caught|chose|cut|drew|drove|felt|fought|flew|froze|kept|knew|laid|lay|meant|paid|put|quit|ran|read|rang|sank|sat|set|shot|shut|shook|sold|spent|stood|stole|struck|swore|taught|thought|threw|understood|withdrew|wrote|hit|became|blew|let|overthrew|undertook|sought|forbade|wound';

/** Words in -ed (and the like) that are no verbs of a sentence. */
export const NO_VERB =
  /^(?:need|speed|indeed|united|allied|embed|seed|red|bed|wed|led|unprecedented|armed|limited|so-called|hundred|alleged|proposed|related|nuclear-armed|advanced|enriched|unmanned)$/i;

const FINITE = new RegExp(
  `\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|do|did|says?|tells?|meets?|takes?|makes?|goes|comes|begins?|expires?|remains?|wants?|welcomes?|speaks?|arrives?|opens?|warns?|bears|follows|seeks|includes|requires|allows|bans|gives|shows|keeps|seems|hopes|expects|fails|resumes|gathers|convenes|lapses|applies|becomes|brings|gets|sends|agrees|believes|considers|continues|insists|denies|argues|accuses|(?<!\\b(?:the|an?|his|her|its|their|this|no|any|new|first|last|next|another|of)\\s)(?:holds?|starts?|ends?|plans?|visits?|leaves?|signs?|votes?|runs?|calls?|backs?)|${IRREGULAR_PAST})\\b|['’](?:s|re|ll|ve|d)\\s+\\w+(?:ing|ed)\\b|\\b(\\w{2,}ed)\\b`,
  'gi',
);

/** Whether a stretch of text holds a verb, so far as the ending or a list tells. */
export function hasVerb(text: string): boolean {
  for (const found of text.matchAll(FINITE))
    if (!found[1] || !(NO_VERB.test(found[1]) || (found.index > 0 && /^\p{Lu}/u.test(found[1])))) return true;
  return false;
}
