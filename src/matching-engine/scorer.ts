import { aligned, alone, weighed, worthAlone, worthOf, type Alignment, type WeighedName } from './alignment.js';
import { birthOutcome } from './births.js';
import { NORMALISER_VERSION } from './keys.js';
import type { Payload } from './payload.js';
import type { Band, Evidence, Explanation, IdentifierKind, Scored, TokenPair } from './traits.js';
import type { Vocabulary } from './vocabulary.js';
import { PRIOR_WITHOUT_NAMES, WEIGHTS_VERSION, identifierWeights, weights } from './weights.js';

/** What is asked about, ready to be compared with any number of records. */
export interface Prepared {
  readonly names: readonly WeighedName[];
  readonly payload: Payload;
  readonly vocabulary: Vocabulary;
}

export function prepared(payload: Payload, vocabulary: Vocabulary): Prepared {
  return { payload, vocabulary, names: payload.names.map((name) => weighed(name, vocabulary)) };
}

interface Beside {
  readonly asked: WeighedName;
  readonly held: WeighedName;
  readonly alignment: Alignment;
}

/** The names of both that are most alike. */
function closest({ names, vocabulary }: Prepared, held: Payload): Beside | undefined {
  let best: Beside | undefined;
  for (const name of held.names) {
    const other = weighed(name, vocabulary);
    for (const one of names) {
      const alignment = aligned(one, other);
      if (!best || alignment.likeness > best.alignment.likeness) best = { asked: one, held: other, alignment };
    }
  }
  return best;
}

const bandOf = (score: number): Band => (score >= 0.8 ? 'strong' : score >= 0.5 ? 'possible' : 'review');

/**
 * How probably two are the same, and why. `asked` is what somebody wants to know about, `held` what is in the index: a
 * word that was asked for and is missing counts more than one more that the record has.
 */
export function scored(asked: Prepared, held: Payload, identifiersInCommon: readonly IdentifierKind[] = []): Scored {
  const names = closest(asked, held);
  const evidence = evidenceOf(names, asked.payload, held, identifiersInCommon);
  const logOdds = evidence.reduce((sum, { weight }) => sum + weight, 0);
  const score = 1 / (1 + Math.exp(-logOdds));
  return {
    score,
    band: bandOf(score),
    identified: identifiersInCommon.length > 0,
    explanation: {
      tokens: names ? tokenPairs(names) : [],
      evidence,
      normaliser: NORMALISER_VERSION,
      weights: WEIGHTS_VERSION,
    } satisfies Explanation,
  };
}

function evidenceOf(
  names: Beside | undefined,
  asked: Payload,
  held: Payload,
  identifiersInCommon: readonly IdentifierKind[],
): Evidence[] {
  return [
    ...nameEvidence(names?.alignment),
    ...birthEvidence(asked, held),
    ...nationalityEvidence(asked, held),
    ...sexEvidence(asked, held),
    ...identifiersInCommon.map((kind) => ({ trait: kind, outcome: 'same', weight: identifierWeights[kind] })),
  ];
}

function nameEvidence(alignment: Alignment | undefined): Evidence[] {
  if (!alignment) return [{ trait: 'prior', outcome: 'without_names', weight: PRIOR_WITHOUT_NAMES }];
  const { likeness, told } = alignment;
  const close = Math.max(0, likeness - 0.85) * 5;
  const name = weights.name * likeness + weights.closeName * close;
  return [
    { trait: 'prior', outcome: 'before_comparison', weight: weights.prior },
    { trait: 'name', outcome: nameOutcome(likeness), weight: name },
    { trait: 'rarity', outcome: told >= 20 ? 'rare' : 'common', weight: (weights.rarity * Math.min(told, 40)) / 20 },
  ];
}

const nameOutcome = (likeness: number): string =>
  likeness >= 0.999 ? 'exact' : likeness >= 0.85 ? 'close' : likeness >= 0.6 ? 'similar' : 'different';

function birthEvidence(asked: Payload, held: Payload): Evidence[] {
  const outcome = birthOutcome(asked.births, held.births);
  return outcome ? [{ trait: 'birth', outcome, weight: weights.birth[outcome] }] : [];
}

function nationalityEvidence({ nationalities: ones }: Payload, { nationalities: others }: Payload): Evidence[] {
  if (ones.length === 0 || others.length === 0) return [];
  const outcome = ones.some((one) => others.includes(one)) ? 'same' : 'different';
  return [{ trait: 'nationality', outcome, weight: weights.nationality[outcome] }];
}

function sexEvidence({ sex: one }: Payload, { sex: other }: Payload): Evidence[] {
  return one && other && one !== other ? [{ trait: 'sex', outcome: 'different', weight: weights.sex.different }] : [];
}

/** The words that were laid side by side, and those that have no counterpart, each with its share of the name. */
function tokenPairs({ asked, held, alignment: { pairings } }: Beside): TokenPair[] {
  const text = (name: WeighedName, at: number, isTwo: boolean) =>
    (name.words[at]?.token ?? '') + (isTwo ? ` ${name.words[at + 1]?.token ?? ''}` : '');
  const pairs = [
    ...pairings.map((pairing) => ({
      asked: text(asked, pairing.asked, pairing.glued === 'asked'),
      held: text(held, pairing.held, pairing.glued === 'held'),
      similarity: pairing.similarity,
      weight: worthOf(pairing, asked, held),
    })),
    ...alone(pairings, asked, 'asked').map((at) => lonely(asked, at, 'asked')),
    ...alone(pairings, held, 'held').map((at) => lonely(held, at, 'held')),
  ];
  const all = pairs.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return pairs.map((pair) => ({ ...pair, weight: pair.weight / all }));
}

function lonely({ words }: WeighedName, at: number, side: 'asked' | 'held'): TokenPair {
  const word = words[at] ?? { token: '', skeleton: '', worth: 0 };
  const absent = { asked: null, held: null };
  return { ...absent, [side]: word.token, similarity: 0, weight: worthAlone(word, side) };
}
