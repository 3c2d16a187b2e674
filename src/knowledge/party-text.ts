const SHORT_PARTIES: Record<string, string> = { 'United States': 'U.S.', 'United Kingdom': 'U.K.' };
const WITH_ARTICLE =
  /^(United |Soviet Union|Netherlands|Philippines|Czech Republic|Dominican Republic|.* Republic of |European Union|Warsaw Pact|U\.)/;

/** A party's name as it stands in running text: "the U.S.", "Russia". Names are facts of the knowledge base: English. */
export function partyText(party: string): string {
  const name = SHORT_PARTIES[party] ?? party;
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
