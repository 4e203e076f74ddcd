import { birthOutcomes, type BirthOutcome } from './births.js';
import { identifierKinds, OTHER_ISSUER, type Evidence, type Explanation, type TokenPair } from './traits.js';

const percent = (part: number): string => `${Math.round(part * 100)} %`;
const forOrAgainst = ({ weight }: Evidence): string =>
  `${weight >= 0 ? 'speaks for it' : 'speaks against it'} (${weight >= 0 ? '+' : ''}${weight.toFixed(1)})`;

function pairInWords({ asked, held, similarity, weight }: TokenPair): string {
  const share = `, ${percent(weight)} of the comparison`;
  if (asked === null) return `“${held}” is on record and was not asked for${share}.`;
  if (held === null) return `“${asked}” was asked for and is not on record${share}.`;
  if (similarity === 1) return `“${asked}” is the same in both${share}.`;
  return `“${asked}” and “${held}” are ${percent(similarity)} alike${share}.`;
}

const names: Readonly<Record<string, string>> = {
  exact: 'The names are the same',
  close: 'The names are very much alike',
  similar: 'The names are alike',
  different: 'The names are not much alike',
};

const sentences: Readonly<Record<string, (evidence: Evidence) => string>> = {
  name: (evidence) => `${names[evidence.outcome] ?? 'The names were compared'}: ${forOrAgainst(evidence)}.`,
  rarity: (evidence) =>
    `What the names have in common is ${evidence.outcome === 'rare' ? 'rare' : 'common'}: ${forOrAgainst(evidence)}.`,
  birth: (evidence) => `Births: ${birthOutcomes[evidence.outcome as BirthOutcome]}: ${forOrAgainst(evidence)}.`,
  nationality: (evidence) =>
    `${evidence.outcome === 'same' ? 'They have a nationality in common' : 'Their nationalities differ'}: ${forOrAgainst(evidence)}.`,
  sex: (evidence) => `One is a man and the other a woman: ${forOrAgainst(evidence)}.`,
};

function evidenceInWords(evidence: Evidence): string {
  const kind = identifierKinds[evidence.trait as keyof typeof identifierKinds] as string | undefined;
  if (kind && evidence.outcome === OTHER_ISSUER) {
    const whose = evidence.trait === 'account' ? 'on two platforms' : 'of two states';
    return `${kind} is written the same in both, and is ${whose}: it does not make them the same.`;
  }
  if (kind) return `${kind} is the same in both: ${forOrAgainst(evidence)}.`;
  return sentences[evidence.trait]?.(evidence) ?? `${evidence.trait}: ${forOrAgainst(evidence)}.`;
}

/** Why two were found alike, as a person would say it: one sentence a line: where it starts, then what weighs most. */
export function inWords({ tokens, evidence, normaliser, weights }: Explanation): string[] {
  const start = evidence.filter(({ trait }) => trait === 'prior');
  const weighed = evidence.filter(({ trait }) => trait !== 'prior');
  const sorted = [...weighed].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return [
    ...start.map(
      ({ weight }) => `Of those who are compared, nearly all are somebody else: it starts at ${weight.toFixed(1)}.`,
    ),
    ...sorted.map(evidenceInWords),
    ...tokens.map(pairInWords),
    `Compared by normaliser ${normaliser} with the weights of ${weights}.`,
  ];
}
