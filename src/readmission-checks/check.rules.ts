import { inItsAuthorityAs, inItsCountryAs } from '../core/workflow/rules.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { ReadmissionCheck } from './check.entity.js';

export const itsSafeguardOfficers = inItsCountryAs('safeguard_officer');

/** Whoever works on the case asks the questions; safeguard officers may ask them too. */
export const whoeverAsks: readonly Rule<ReadmissionCheck>[] = [
  inItsAuthorityAs('readmission_officer', 'readmission_supervisor'),
  itsSafeguardOfficers,
];

export const nothingMissing: Guard<ReadmissionCheck> = {
  holds: ({ subject }) => subject.missing.length === 0,
  otherwise: 'checklist_open',
  details: ({ subject: { missing } }) => ({ missing }),
};

export const recordWhoConfirmed = ({ subject, actor, now }: Attempt<ReadmissionCheck>): void => {
  Object.assign(subject, { confirmedBy: actor.id, confirmedAt: now });
};

export const forgetWhoConfirmed = ({ subject }: Attempt<ReadmissionCheck>): void => {
  Object.assign(subject, { confirmedBy: null, confirmedAt: null });
};
