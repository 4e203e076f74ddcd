import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Guard, Rule } from '../core/workflow/workflow.js';
import type { ParkedWork } from './parked-work.entity.js';

export const itsSupervisor: Rule<ParkedWork> = (attempt) =>
  inItsOperationAs('team_leader', 'operation_coordinator', 'operation_commander')(attempt) ||
  inItsAuthorityAs('police_chief', 'operation_coordinator')(attempt);

export const itsOfficer: Rule<ParkedWork> = ({ actor, subject }) => actor.id === subject.officerId;

/** Whoever was refused does not decide what becomes of it. */
export const notTheirOwn: Guard<ParkedWork> = {
  holds: ({ actor, subject }) => actor.id !== subject.officerId,
  otherwise: 'own_work',
};

export const giveItUp = ({ subject }: { subject: ParkedWork }): void => {
  subject.command = null;
};
