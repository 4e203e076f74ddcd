import { indexed } from '../matching-engine/indexed.js';
import { planned } from '../matching-engine/plan.js';
import { explained, judged, prepared, type InCommon, type Judged } from '../matching-engine/scorer.js';
import type { Scored } from '../matching-engine/traits.js';
import type { Vocabulary } from '../matching-engine/vocabulary.js';
import { numberOf, type Answer, type Match, type Question } from './answering.registry.js';
import type { Candidate, Identified, MatchIndex } from './match-index.store.js';

interface Suspect {
  readonly candidate: Candidate;
  readonly inCommon: InCommon[];
}

/** Answers one question from the index: identifiers first, then whoever has keys in common, and then one by one. */
export async function compared(question: Question, index: MatchIndex, vocabulary: Vocabulary): Promise<Answer> {
  const { traits, among, collections, asker } = question;
  const { identifiers, payload } = indexed(traits);
  const suspects = new Map<number, Suspect>();
  for (const found of await index.identified(identifiers, { among, collections })) note(suspects, found);
  const plans = among.map((source) => planned(traits, vocabulary, numberOf(source)));
  for (const plan of plans)
    for (const candidate of await index.likeliest(plan, collections))
      if (!suspects.has(candidate.rec)) suspects.set(candidate.rec, { candidate, inCommon: [] });
  const cleared = asker ? await index.decided(asker) : new Set<string>();
  const asked = prepared(payload, vocabulary);
  const matches = [...suspects.values()]
    .filter(({ candidate }) => !isAsker(question, candidate) && !cleared.has(`${candidate.source} ${candidate.id}`))
    .map(({ candidate, inCommon }) => ({ candidate, outcome: judged(asked, candidate.held, inCommon) }))
    .filter(({ outcome: { score, identified } }) => identified || score >= question.floor)
    .sort(bestFirst)
    .slice(0, question.limit)
    .map(({ candidate, outcome }) => matched(candidate, explained(outcome)));
  return { matches, tooCommon: plans.some(({ tooCommon }) => tooCommon) };
}

/** Of each kind once: the same number of one issuer counts, whatever else they have that is of two. */
function note(suspects: Map<number, Suspect>, { kind, elsewhere, candidate }: Identified): void {
  const { inCommon } = suspects.get(candidate.rec) ?? { inCommon: [] as InCommon[] };
  const known = inCommon.findIndex((one) => one.kind === kind);
  if (known < 0) inCommon.push({ kind, elsewhere });
  else if (!elsewhere) inCommon[known] = { kind, elsewhere };
  suspects.set(candidate.rec, { candidate, inCommon });
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
