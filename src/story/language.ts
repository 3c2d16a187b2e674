/** Whether the engine reads stories in this language (BCP 47); an undeclared language is taken for English. */
export function readsLanguage(language: string | undefined): boolean {
  return language === undefined || /^en\b/i.test(language);
}
