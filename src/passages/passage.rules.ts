import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Side } from '../core/exchange/between-states.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { Stop } from './passage.codes.js';
import type { Hop, Passage } from './passage.entity.js';

const columns = {
  focal_point_out: 'focalPointOut',
  liaison_out: 'liaisonOut',
  liaison_in: 'liaisonIn',
  focal_point_in: 'focalPointIn',
} as const satisfies Record<Stop, keyof Passage>;

/** By whose hands it goes, and which of the two ends has nobody here. */
export type Hands = Pick<Passage, (typeof columns)[Stop] | 'elsewhere'>;

export const authorityAt = (passage: Hands, stop: Stop): string => passage[columns[stop]];

/** Which of the two states a stop belongs to: the sending one is the owner's. */
export const sideAt: Readonly<Record<Stop, Side>> = {
  focal_point_out: 'owner',
  liaison_out: 'owner',
  liaison_in: 'other',
  focal_point_in: 'other',
};

const roleAt: Readonly<Record<Stop, Role>> = {
  focal_point_out: 'central_unit_officer',
  liaison_out: 'liaison_officer',
  liaison_in: 'liaison_officer',
  focal_point_in: 'central_unit_officer',
};

/** Who acts at a stop: its own hands; where its state has none here, the liaison officers of the other, who are told. */
export function handsAt(passage: Hands, stop: Stop): { role: Role; place: string } {
  const side = sideAt[stop];
  if (passage.elsewhere !== side) return { role: roleAt[stop], place: authorityAt(passage, stop) };
  return { role: 'liaison_officer', place: authorityAt(passage, side === 'owner' ? 'liaison_in' : 'liaison_out') };
}

const servesAt =
  (stop: Stop): Rule<Passage> =>
  ({ actor, subject }) => {
    const { role, place } = handsAt(subject, stop);
    return actor.kind === 'officer' && holds(actor, [role], place);
  };

export const theFocalPointOut = servesAt('focal_point_out');
export const theLiaisonOut = servesAt('liaison_out');
export const theLiaisonIn = servesAt('liaison_in');
export const theFocalPointIn = servesAt('focal_point_in');

/** Whoever has it in hand. */
export const atIts =
  (state: string, may: Rule<Passage>): Rule<Passage> =>
  (attempt) =>
    attempt.subject.state === state && may(attempt);

/** It has come to the next stop. */
export const comeTo =
  (stop: Stop) =>
  (attempt: Attempt<Passage>): void => {
    const { subject } = attempt;
    const authorityId = authorityAt(subject, stop);
    subject.via = [...new Set([...subject.via, authorityId])];
    write(attempt, { stop, authorityId });
  };

/** It leaves the last focal point for whoever deals with it; or goes no further. */
export const endAs =
  (stop: 'delivered' | 'returned') =>
  (attempt: Attempt<Passage>): void => {
    const { hops, focalPointOut } = attempt.subject;
    write(attempt, { stop, authorityId: hops.at(-1)?.authorityId ?? focalPointOut });
  };

function write({ actor, subject, now }: Attempt<Passage>, { stop, authorityId }: Pick<Hop, 'stop' | 'authorityId'>) {
  subject.hops = [...subject.hops, { stop, authorityId, officerId: actor.id, at: now.toISOString() }];
}
