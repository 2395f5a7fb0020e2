/** The `lang` of a text people wrote; empty, which means unknown, where nobody said in which language it is. */
export function langOf(language: string): string {
  return language === 'und' ? '' : language;
}
