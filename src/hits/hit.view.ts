import { holds, type Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { NOTHING_KNOWN } from '../matching-engine/traits.js';
import { inWords } from '../matching-engine/words.js';
import type { Shown } from './hit-contents.store.js';
import type { Disclosed, Held } from './hit-content.entity.js';
import { CAUTION, type HitSide } from './hit.codes.js';
import { compared } from './hit.comparison.js';
import type { HeldView, HitComparisonView, HitView } from './hit.dto.js';
import type { Hit } from './hit.entity.js';
import { hitWorkflow } from './hit.workflow.js';

/** Whoever works for the owner is on its side, whoever asked. */
export function hitSideOf({ ownerAuthorityId, ownerCountry }: Hit, reader: Officer): HitSide {
  const judges = holds(reader, ['check_officer', 'analyst', 'handling_officer', 'team_leader'], ownerAuthorityId);
  const inItsState =
    reader.country === ownerCountry && holds(reader, ['central_unit_officer', 'data_protection_officer']);
  return judges || inItsState ? 'owner' : 'asking';
}

/** Each side sees its own record, and of the other's what the owner's rule tells. */
export function showHit(hit: Hit, glance: Glance): HitView {
  const side = hitSideOf(hit, glance.reader);
  const owners = side === 'owner';
  const toldWhose = owners || hit.shown !== 'hit';
  const both = ['shown', 'askingCountry', 'askingAuthorityId', 'foundBy', 'priority', 'judgedAt'] as const;
  const outcome = ['decidedAt', 'refusalGround', 'purpose', 'conditions', 'codes', 'until', 'requestId'] as const;
  return {
    ...caseView(hitWorkflow, hit, glance),
    ...pick(hit, [...both, ...outcome, 'feedback', 'fedBackAt']),
    side,
    caution: CAUTION,
    ownerAuthorityId: toldWhose ? hit.ownerAuthorityId : null,
    ownerCountry: toldWhose ? hit.ownerCountry : null,
    referralId: side === 'asking' || hit.askingAuthorityId === hit.ownerAuthorityId ? hit.referralId : null,
    entryId: owners ? hit.entryId : null,
    collectionId: owners ? hit.collectionId : null,
    // Whose age it is would tell of the entry.
    minor: owners ? hit.minor : null,
    judgedBy: owners ? hit.judgedBy : null,
    decidedBy: owners ? hit.decidedBy : null,
    itemId: owners ? hit.itemId : null,
  };
}

/** What came through the second wall, side by side. */
export function showComparison({ asked, held, disclosed, contact, why }: Shown): HitComparisonView {
  const entry: Held | Disclosed | undefined = held ?? disclosed;
  const traits = { ...NOTHING_KNOWN, ...entry?.traits };
  const rows = compared(asked?.traits ?? NOTHING_KNOWN, traits, why?.explanation ?? null);
  return {
    asked: asked ? { ...pick(asked, ['category', 'offence']), purposes: [...asked.purposes] } : null,
    held: entry ? saidOf(entry) : null,
    contact: contact ?? null,
    rows: rows.map((row) => ({ ...row, asked: [...row.asked], held: [...row.held] })),
    score: why?.score ?? null,
    band: why?.band ?? null,
    identified: why?.identified ?? null,
    words: why ? inWords(why.explanation) : [],
    engine: why ? `${why.explanation.normaliser}/${why.explanation.weights}` : null,
    caution: CAUTION,
  };
}

/** What was not disclosed is not known. */
const saidOf = ({ kind, category, summary, grounds, measures }: Held | Disclosed): HeldView => ({
  kind: kind ?? null,
  category: category ?? null,
  summary: summary ?? null,
  grounds: grounds ?? null,
  measures: [...(measures ?? [])],
});
