import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Attempt, Rule } from '../core/workflow/workflow.js';
import type { Stop } from './passage.codes.js';
import type { Hop, Passage } from './passage.entity.js';

const columns = {
  focal_point_out: 'focalPointOut',
  liaison_out: 'liaisonOut',
  liaison_in: 'liaisonIn',
  focal_point_in: 'focalPointIn',
} as const satisfies Record<Stop, keyof Passage>;

export const authorityAt = (passage: Passage, stop: Stop): string => passage[columns[stop]];

const servesAt =
  (stop: Stop, role: Role): Rule<Passage> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && holds(actor, [role], authorityAt(subject, stop));

export const theFocalPointOut = servesAt('focal_point_out', 'central_unit_officer');
export const theLiaisonOut = servesAt('liaison_out', 'liaison_officer');
export const theLiaisonIn = servesAt('liaison_in', 'liaison_officer');
export const theFocalPointIn = servesAt('focal_point_in', 'central_unit_officer');

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
