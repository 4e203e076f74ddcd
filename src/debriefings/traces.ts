/** What in a text could give its teller away, as far as a pattern can see it. It warns; a reviewer decides. */
const patterns: Readonly<Record<string, RegExp>> = {
  name: /\b(my name is|i am called|ich hei(ss|ß)e|je m'appelle|mon nom est|quhem|më quajnë|zovem se|ime mi je|adım|navê min)\b|се викам|اسمي|نام من|نوم مې|میرا نام|ناوم|আমার নাম/iu,
  document_number: /\b(?=[A-Z0-9]{7,12}\b)(?=[A-Z0-9]*\d{5})[A-Z]{0,3}\d{5,9}[A-Z]?\b/,
  telephone: /(?<!\d)\+?\d(?:[\s/-]?\d){8,13}(?!\d)/,
  address: /\b(street|road|avenue|rue|rruga|ulica|sokak|cadde)\b[^.\n]{0,30}\d/i,
};

export interface Trace {
  readonly part: string;
  readonly looksLike: string;
}

export function tracesIn(texts: readonly { readonly part: string; readonly text: string }[]): Trace[] {
  return texts.flatMap(({ part, text }) =>
    Object.entries(patterns)
      .filter(([, pattern]) => pattern.test(text))
      .map(([looksLike]) => ({ part, looksLike })),
  );
}
