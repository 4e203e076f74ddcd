import { aligned, alone, worthAlone, worthOf, type Beside } from './alignment.js';
import { nameAmounts, otherAmounts, type Amount } from './features.js';
import { NORMALISER_VERSION } from './keys.js';
import type { Payload } from './payload.js';
import { OTHER_ISSUER, type Band, type Evidence, type IdentifierKind, type Scored, type TokenPair } from './traits.js';
import type { Vocabulary } from './vocabulary.js';
import { remembering, weighedBy, type WeighedWords, type WeighedName } from './weighed.js';
import { PRIOR_WITHOUT_NAMES, WEIGHTS_VERSION, identifierWeights, weights } from './weights.js';

/** What is asked about, ready to be compared with any number of records. */
export interface Prepared {
  readonly names: readonly WeighedName[];
  readonly payload: Payload;
  readonly words: WeighedWords;
  /** How many records are indexed. */
  readonly size: number;
}

export function prepared(payload: Payload, vocabulary: Vocabulary): Prepared {
  const words = weighedBy(vocabulary);
  return { payload, words, size: vocabulary.size, names: payload.names.map((name) => remembering(name, words)) };
}

/** The names of both that are most alike. */
export function closest({ names, words }: Prepared, held: Payload): Beside | undefined {
  let best: Beside | undefined;
  for (const name of held.names) {
    const other = words.of(name);
    for (const one of names) {
      const alignment = aligned(one, other);
      if (!best || alignment.likeness > best.alignment.likeness) best = { asked: one, held: other, alignment };
    }
  }
  return best;
}

const bandOf = (score: number): Band => (score >= 0.8 ? 'strong' : score >= 0.5 ? 'possible' : 'review');

/** An identifier that two have in common, in its one form. */
export interface InCommon {
  readonly kind: IdentifierKind;
  /** It is known to be of two issuers, so that it says nothing of the two being the same. */
  readonly elsewhere: boolean;
}

/** How probably two are the same, and what speaks for it. */
export interface Judged {
  readonly score: number;
  /** An identifier is the same in both, and not known to be of two issuers. */
  readonly identified: boolean;
  readonly names: Beside | undefined;
  readonly evidence: readonly Evidence[];
}

/**
 * How probably two are the same. `asked` is what somebody wants to know about, `held` what is in the index: a word that
 * was asked for and is missing counts more than one more that the record has.
 */
export function judged(asked: Prepared, held: Payload, identifiersInCommon: readonly InCommon[] = []): Judged {
  const names = closest(asked, held);
  const evidence = names ? nameEvidence(names, asked.size) : [PRIOR];
  for (const amount of otherAmounts(asked.payload, held)) evidence.push(evidenceOf(amount));
  for (const { kind, elsewhere } of identifiersInCommon)
    evidence.push(
      elsewhere
        ? { trait: kind, outcome: OTHER_ISSUER, weight: 0 }
        : { trait: kind, outcome: 'same', weight: identifierWeights[kind] },
    );
  let logOdds = 0;
  for (const { weight } of evidence) logOdds += weight;
  const identified = identifiersInCommon.some(({ elsewhere }) => !elsewhere);
  return { score: 1 / (1 + Math.exp(-logOdds)), identified, names, evidence };
}

/** The same, with the words that were laid side by side: for those who are shown, who are few. */
export function explained({ score, identified, names, evidence }: Judged): Scored {
  const tokens = names ? tokenPairs(names) : [];
  return {
    score,
    band: bandOf(score),
    identified,
    explanation: { tokens, evidence, normaliser: NORMALISER_VERSION, weights: WEIGHTS_VERSION },
  };
}

export const scored = (...compared: Parameters<typeof judged>): Scored => explained(judged(...compared));

const PRIOR: Evidence = { trait: 'prior', outcome: 'without_names', weight: PRIOR_WITHOUT_NAMES };

function evidenceOf([feature, amount]: Amount): Evidence {
  const dot = feature.indexOf('.');
  return { trait: feature.slice(0, dot), outcome: feature.slice(dot + 1), weight: weights[feature] * amount };
}

/** What the names say, in three sums that can be said in words. */
function nameEvidence(names: Beside, size: number): Evidence[] {
  let [prior, name, rarity] = [0, 0, 0];
  for (const [feature, amount] of nameAmounts(names, size)) {
    const weight = weights[feature] * amount;
    if (feature === 'prior' || feature === 'size') prior += weight;
    else if (feature === 'rarity') rarity += weight;
    else name += weight;
  }
  const { likeness, told } = names.alignment;
  return [
    { trait: 'prior', outcome: 'before_comparison', weight: prior },
    { trait: 'name', outcome: nameOutcome(likeness), weight: name },
    { trait: 'rarity', outcome: told >= RARE ? 'rare' : 'common', weight: rarity },
  ];
}

/** In nats: about what two words of the middle of the vocabulary tell together. */
const RARE = 16;

const nameOutcome = (likeness: number): string =>
  likeness >= 0.999 ? 'exact' : likeness >= 0.85 ? 'close' : likeness >= 0.6 ? 'similar' : 'different';

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
  const word = words[at];
  const token = word?.token ?? '';
  const weight = word ? worthAlone(word, side) : 0;
  return side === 'asked'
    ? { asked: token, held: null, similarity: 0, weight }
    : { asked: null, held: token, similarity: 0, weight };
}
