import { indexed } from '../matching-engine/indexed.js';
import { planned } from '../matching-engine/plan.js';
import { explained, judged, prepared, type Judged } from '../matching-engine/scorer.js';
import type { IdentifierKind, Scored } from '../matching-engine/traits.js';
import type { Vocabulary } from '../matching-engine/vocabulary.js';
import { numberOf, type Answer, type Match, type Question } from './answering.registry.js';
import type { Candidate, MatchIndex } from './match-index.store.js';

interface Suspect {
  readonly candidate: Candidate;
  readonly kinds: Set<IdentifierKind>;
}

/** Answers one question from the index: identifiers first, then whoever has keys in common, and then one by one. */
export async function compared(question: Question, index: MatchIndex, vocabulary: Vocabulary): Promise<Answer> {
  const { traits, among, collections, asker } = question;
  const { identifiers, payload } = indexed(traits);
  const suspects = new Map<number, Suspect>();
  for (const { kind, candidate } of await index.identified(identifiers, { among, collections })) {
    const suspect = suspects.get(candidate.rec) ?? { candidate, kinds: new Set() };
    suspects.set(candidate.rec, suspect);
    suspect.kinds.add(kind);
  }
  const plans = among.map((source) => planned(traits, vocabulary, numberOf(source)));
  for (const plan of plans)
    for (const candidate of await index.likeliest(plan, collections))
      if (!suspects.has(candidate.rec)) suspects.set(candidate.rec, { candidate, kinds: new Set() });
  const cleared = asker ? await index.decided(asker) : new Set<string>();
  const asked = prepared(payload, vocabulary);
  const matches = [...suspects.values()]
    .filter(({ candidate }) => !isAsker(question, candidate) && !cleared.has(`${candidate.source} ${candidate.id}`))
    .map(({ candidate, kinds }) => ({ candidate, outcome: judged(asked, candidate.held, [...kinds]) }))
    .filter(({ outcome: { score, identified } }) => identified || score >= question.floor)
    .sort(bestFirst)
    .slice(0, question.limit)
    .map(({ candidate, outcome }) => matched(candidate, explained(outcome)));
  return { matches, tooCommon: plans.some(({ tooCommon }) => tooCommon) };
}

const isAsker = ({ asker }: Question, { source, id }: Candidate): boolean =>
  asker?.source === source && asker.id === id;

interface Compared {
  readonly candidate: Candidate;
  readonly outcome: Judged;
}

const bestFirst = ({ candidate: one, outcome: { score } }: Compared, { candidate: other, outcome }: Compared): number =>
  outcome.score - score || one.id.localeCompare(other.id);

const matched = ({ source, id, collectionId }: Candidate, outcome: Scored): Match => ({
  source,
  id,
  collectionId,
  ...outcome,
});
