import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import { afterClimbs, beginAtTheBottom } from '../core/workflow/climbing.js';
import { hours } from '../core/workflow/deadline.js';
import { inItsOperationAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { Tally } from './tally.entity.js';

/** The product's own: how long a state's validation is waited for before it climbs. */
export const VALIDATION = hours(24);

const ofItsState =
  (role: Role): Rule<Tally> =>
  ({ actor, subject }) =>
    actor.kind === 'officer' && actor.country === subject.country && holds(actor, [role]);

export const aContactPointOfItsState = ofItsState('national_contact_point');
export const aChiefOfItsState = afterClimbs<Tally>(1, ofItsState('police_chief'));
export const itsCommanderInTheEnd = afterClimbs<Tally>(2, inItsOperationAs('operation_commander'));

/** Neither the one who entered it nor the one who corrected it last. */
export const notWhoeverWroteIt: Guard<Tally> = {
  holds: ({ actor, subject }) => actor.id !== subject.writtenBy && actor.id !== subject.openedBy,
  otherwise: 'own_work',
};

export const recordTheValidation = ({ actor, subject, now }: Attempt<Tally>): void => {
  subject.validatedBy = actor.id;
  subject.validatedAt = now;
};

/** What was validated is no longer what stands there. */
export const takeTheValidationBack = (attempt: Attempt<Tally>): void => {
  const { subject, actor } = attempt;
  Object.assign(subject, { validatedBy: null, validatedAt: null, writtenBy: actor.id });
  beginAtTheBottom(attempt);
};
