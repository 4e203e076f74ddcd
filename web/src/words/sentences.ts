/** What the server says in English, by the sentence; where a sentence has gaps (`{{kind}} is the same in both`), by its pattern. */
export type Said = Readonly<Record<string, string>>;

interface Pattern {
  readonly matches: RegExp;
  readonly said: string;
}

const GAP = /{{(\w+)}}/g;
const patterns = new WeakMap<Said, readonly Pattern[]>();

/** The one that says most by itself first: `“{{word}}” is the same in both` before `{{kind}} is the same in both`. */
function patternsOf(said: Said): readonly Pattern[] {
  const known = patterns.get(said);
  if (known) return known;
  const made = Object.keys(said)
    .filter((sentence) => sentence.includes('{{'))
    .sort((one, other) => other.replace(GAP, '').length - one.replace(GAP, '').length)
    .map((sentence) => ({ matches: matching(sentence), said: said[sentence] ?? sentence }));
  patterns.set(said, made);
  return made;
}

function matching(sentence: string): RegExp {
  const [first = '', ...rest] = sentence.split(GAP);
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  // Every second piece is the name of a gap.
  const parts = rest.map((piece, at) => (at % 2 === 0 ? `(?<${piece}>.+?)` : plain(piece)));
  return new RegExp(`^${plain(first)}${parts.join('')}$`, 'su');
}

/** Where one sentence ends and the next begins. */
const BETWEEN = /(?<=[.?!]) (?=[\p{Lu}“])/u;

/**
 * The sentence in the language of these; what stands in its gaps may be a sentence again, and several sentences are said
 * one by one. As it came where it is not known.
 */
export function saidIn(said: Said, sentence: string): string {
  const whole = said[sentence];
  if (whole !== undefined) return whole;
  const pieces = sentence.split(BETWEEN);
  if (pieces.length === 1) return byPattern(said, sentence) ?? sentence;
  const told = pieces.map((piece) => saidIn(said, piece));
  const known = told.every((piece, at) => piece !== pieces[at]);
  return (known ? undefined : byPattern(said, sentence)) ?? told.join(' ');
}

function byPattern(said: Said, sentence: string): string | undefined {
  for (const { matches, said: pattern } of patternsOf(said)) {
    const gaps = matches.exec(sentence)?.groups;
    if (gaps) return pattern.replace(GAP, (_, name: string) => saidIn(said, gaps[name] ?? ''));
  }
  return undefined;
}
