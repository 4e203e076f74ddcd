/** A text in English, and in the other language of the sheet where there is one. */
export type Both = readonly [english: string, other?: string];

export interface Label {
  readonly key: string;
  readonly language: string;
  readonly text: string;
  readonly trust: string;
}

/** The labels of a sheet: English, and one other language as far as there are labels in it. */
export class Labels {
  private readonly english = new Map<string, string>();
  private readonly other = new Map<string, Label>();

  constructor(
    labels: readonly Label[],
    readonly language: string | null,
  ) {
    for (const label of labels) {
      if (label.language === 'en') this.english.set(label.key, label.text);
      if (label.language === language && language !== 'en') this.other.set(label.key, label);
    }
  }

  /** Whether there is anything in the other language that nobody has verified. */
  get unverified(): boolean {
    return [...this.other.values()].some(({ trust }) => trust !== 'verified');
  }

  both(key: string): Both {
    const english = this.english.get(key) ?? key;
    const other = this.other.get(key)?.text;
    return other === undefined ? [english] : [english, other];
  }
}

/** In which languages there are labels. */
export const languagesOf = (labels: readonly Label[]): string[] => [...new Set(labels.map(({ language }) => language))];

interface Wish {
  readonly wished?: string | undefined;
  /** What the agreement says of languages; none where nobody knows. */
  readonly agreed: readonly string[];
  /** What is written in the requested state first. */
  readonly requested: readonly string[];
}

/**
 * The other language of a sheet: what was wished, else of the agreement's that of the requested state, else another one of
 * the agreement's; where it names none that there are labels in, what is written in the requested state. Null: English alone.
 */
export function otherLanguage({ wished, agreed, requested }: Wish, available: readonly string[]): string | null {
  const there = (language: string) => language !== 'en' && available.includes(language);
  if (wished === 'en') return null;
  if (wished !== undefined) return there(wished) ? wished : null;
  return (
    requested.find((one) => agreed.includes(one) && there(one)) ?? agreed.find(there) ?? requested.find(there) ?? null
  );
}
