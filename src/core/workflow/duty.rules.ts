import { holds, type Officer } from '../access/actor.js';
import type { ProblemCode } from '../problems.js';
import type { Guard } from './workflow.js';

/** An officer's deployment, as far as it decides whether they may be put to work. */
export interface Standing {
  readonly state: string;
  readonly arrival: Date;
  readonly departure: Date;
  readonly briefedAt: Date | null;
  /** Whether the state that sends them has signed the plan in force. */
  readonly stateHasSigned: boolean;
}

/** Work that officers are put to. What is loaded with it: how each of them is deployed, and how the operation stands. */
export interface Crewed {
  readonly crew: readonly { readonly deployment: Standing | undefined }[];
  readonly operationState: string;
}

const reasons = ['not_deployed', 'not_serving', 'sender_has_not_signed', 'not_briefed'] as const;
type Reason = (typeof reasons)[number] & ProblemCode;

/** Why an officer may not be put to work at that moment, or undefined where they may. Briefed before the first shift. */
export function keptFromDuty(standing: Standing | undefined, at: Date): Reason | undefined {
  if (!standing) return 'not_deployed';
  const { state, arrival, departure, briefedAt, stateHasSigned } = standing;
  const there = state === 'serving' || state === 'ended';
  if (!there || at < arrival || at >= departure) return 'not_serving';
  if (!stateHasSigned) return 'sender_has_not_signed';
  return briefedAt === null || at < briefedAt ? 'not_briefed' : undefined;
}

/** Nobody is put to work who is not deployed, serving, sent by a signatory, and briefed. */
export const everybodyIsFit: readonly Guard<Crewed>[] = reasons.map((why) => ({
  holds: ({ subject, now }) => subject.crew.every(({ deployment }) => keptFromDuty(deployment, now) !== why),
  otherwise: why,
}));

export const whileItsOperationIsActive: Guard<Pick<Crewed, 'operationState'>> = {
  holds: ({ subject }) => subject.operationState === 'active',
  otherwise: 'operation_not_active',
};

const UNTIL_IT_IS_CLOSED = ['active', 'suspended', 'demobilised', 'evaluation'];

/** What was begun is finished and written down also while the operation is halted, or being wound up. */
export const untilItsOperationIsClosed: Guard<Pick<Crewed, 'operationState'>> = {
  holds: ({ subject }) => UNTIL_IT_IS_CLOSED.includes(subject.operationState),
  otherwise: 'operation_not_active',
};

/** Work that was written down, and who was part of it. */
export interface WrittenDown {
  readonly operationId: string;
  readonly officerIds: readonly string[];
  readonly namedReaders: readonly string[];
}

/** Who only watches over rights sees that and how something was done and what was counted, not what was written down. */
export function readsTheNarrative(reader: Officer, { operationId, officerIds, namedReaders }: WrittenDown): boolean {
  const named = officerIds.includes(reader.id) || namedReaders.includes(reader.id);
  const serves = reader.held.some(({ role, placeId }) => placeId === operationId && role !== 'rights_monitor');
  return named || serves || holds(reader, ['national_contact_point', 'operation_coordinator', 'police_chief']);
}
