import { holds } from '../core/access/actor.js';
import { itsDataProtectionOfficer } from '../core/handling/handling.rules.js';
import { forget } from '../core/handling/item.rules.js';
import { inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard } from '../core/workflow/workflow.js';
import type { Subject } from './subject.entity.js';

export const itsRightsMonitor = inItsOperationAs('rights_monitor');

/** Whoever is only mentioned is not passed on, reviewed or not. */
export const notOnlyMentioned: Guard<Subject> = {
  holds: ({ subject }) => subject.category !== 'mentioned',
  otherwise: 'only_mentioned',
};

export const isProtected: Guard<Subject> = {
  holds: ({ subject }) => subject.protectedRole !== null,
  otherwise: 'no_protected_role',
};

/** The data-protection officer and the rights monitor have both agreed. */
export const clearedIfProtected: Guard<Subject> = {
  holds: ({ subject: { protectedRole, clearedByOfficer, clearedByMonitor } }) =>
    protectedRole === null || (clearedByOfficer !== null && clearedByMonitor !== null),
  otherwise: 'protected_role',
};

export const aNoticeIsOpen: Guard<Subject> = {
  holds: ({ subject }) => subject.dpoNotifiedAt !== null && subject.dpoNotedAt === null,
  otherwise: 'no_open_notice',
};

export const clearIt = (attempt: Attempt<Subject>): void => {
  const { actor, subject } = attempt;
  if (itsDataProtectionOfficer(attempt)) subject.clearedByOfficer = actor.id;
  if (actor.kind === 'officer' && holds(actor, ['rights_monitor'], subject.operationId))
    subject.clearedByMonitor = actor.id;
};

export const takeNote = ({ actor, subject, now }: Attempt<Subject>): void => {
  Object.assign(subject, { dpoNotedAt: now, dpoNotedBy: actor.id });
};

export const rememberWhereItWas = ({ subject }: Attempt<Subject>): void => {
  subject.stateBefore = subject.state;
};

/** Ids, codes and dates stay; what it said is gone. */
export const emptyIt = ({ subject }: Attempt<Subject>): void =>
  forget(subject, 'attributes', 'specialSealed', 'stateBefore');
