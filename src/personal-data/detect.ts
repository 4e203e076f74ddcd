/** A rule of the table, by which personal data are found in a text. */
export interface Pattern {
  readonly code: string;
  readonly pattern: string;
  readonly anyCase: boolean;
}

/** Codes of the rules that find something in one of the texts. Finding nothing proves nothing: it is asked for besides. */
export function detected(patterns: readonly Pattern[], texts: readonly string[]): string[] {
  return patterns
    .filter(({ pattern, anyCase }) => {
      const rule = new RegExp(pattern, anyCase ? 'iu' : 'u');
      return texts.some((text) => rule.test(text));
    })
    .map(({ code }) => code);
}
