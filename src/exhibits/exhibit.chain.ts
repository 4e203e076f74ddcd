import { Problem } from '../core/problems.js';
import type { CustodyStep } from './exhibit.codes.js';
import type { Exhibit } from './exhibit.entity.js';

/** One thing that was done with an exhibit, as whoever did it says. */
export interface Step {
  readonly kind: CustodyStep;
  readonly at: Date;
  readonly place: string;
  readonly purpose?: string | null;
  /** To whom it goes: an officer, or somebody outside. */
  readonly toOfficer?: string | null;
  readonly toOutside?: string | null;
  /** The seal that it has afterwards, where that is another. */
  readonly seal?: string | null;
  /** Receipt, decision or number of a case. */
  readonly reference?: string | null;
  readonly witnessId?: string | null;
}

/** One link of a chain of custody. It is written once, and never changed. */
export interface Link {
  readonly exhibitId: string;
  readonly seq: number;
  readonly kind: CustodyStep;
  readonly at: Date;
  readonly place: string;
  readonly purpose: string | null;
  readonly fromOfficer: string | null;
  readonly fromOutside: string | null;
  readonly toOfficer: string | null;
  readonly toOutside: string | null;
  /** Who has it from then on. */
  readonly holderOfficer: string | null;
  readonly holderOutside: string | null;
  readonly sealBefore: string | null;
  readonly sealAfter: string | null;
  readonly reference: string | null;
  readonly witnessId: string | null;
}

const goesOut: readonly CustodyStep[] = ['sent_out', 'returned', 'transferred_to_court', 'destroyed', 'struck'];
const comesIn: readonly CustodyStep[] = ['seized', 'received', 'brought_back'];

/** Adds a link where the last one ended: from whoever has it, under the seal that it has. Moves the exhibit along. */
export function addLink(exhibit: Exhibit, step: Step, now: Date): Link {
  if (step.at > now) throw new Problem('time_ahead');
  if (exhibit.links > 0 && step.at < exhibit.lastLinkAt) throw new Problem('ends_before_it_begins');
  const first = exhibit.links === 0;
  const from = { fromOfficer: first ? null : exhibit.holderId, fromOutside: exhibit.holderOutside };
  const sealBefore = exhibit.sealNo;
  Object.assign(exhibit, heldAfter(exhibit, step));
  exhibit.receiverId = step.kind === 'handed_over' ? (step.toOfficer ?? null) : null;
  exhibit.sealNo = step.seal ?? exhibit.sealNo;
  Object.assign(exhibit, { keptAt: step.place, links: exhibit.links + 1, lastLinkAt: step.at });
  const { kind, at, place, purpose = null, toOfficer = null, toOutside = null } = step;
  const held = { holderOfficer: exhibit.holderId, holderOutside: exhibit.holderOutside };
  const proof = { sealBefore, sealAfter: exhibit.sealNo, reference: step.reference ?? null };
  const said = { kind, at, place, purpose, toOfficer, toOutside, witnessId: step.witnessId ?? null };
  return { exhibitId: exhibit.id, seq: exhibit.links, ...said, ...from, ...held, ...proof };
}

function heldAfter(
  { holderId, holderOutside }: Exhibit,
  { kind, toOfficer = null, toOutside = null }: Step,
): Pick<Exhibit, 'holderId' | 'holderOutside'> {
  if (goesOut.includes(kind)) return { holderId: null, holderOutside: toOutside };
  if (comesIn.includes(kind)) return { holderId: toOfficer, holderOutside: null };
  return { holderId, holderOutside };
}
