import { inItsAuthorityAs, inItsCountryAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { Tablet } from './tablet.entity.js';

const keepers = ['team_leader', 'operation_coordinator', 'operation_commander'] as const;

/** Who hands it out and withdraws it: its administrators, and those who lead the operation that it is for. */
export const itsKeeper: Rule<Tablet> = (attempt) =>
  inItsAuthorityAs('administrator', 'police_chief', ...keepers)(attempt) || inItsOperationAs(...keepers)(attempt);

/** Whoever serves in its authority, in whatever role: a tablet is put into use where it lies. */
export const servesWhereItBelongs: Rule<Tablet> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  (actor.authorityId === subject.ownerAuthorityId ||
    actor.held.some(({ placeId }) => placeId === subject.ownerAuthorityId || placeId === subject.operationId));

/** Whoever misses it says so at once; nobody waits for an administrator. */
export const whoeverMayMissIt: Rule<Tablet> = (attempt) =>
  itsKeeper(attempt) || servesWhereItBelongs(attempt) || inItsCountryAs('data_protection_officer')(attempt);
