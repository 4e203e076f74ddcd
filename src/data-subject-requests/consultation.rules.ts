import { holds } from '../core/access/actor.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { Consultation } from './consultation.entity.js';

/** Answers for what its state has passed on. */
export const aKeeperOfTheTransmitter: Rule<Consultation> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['handling_officer', 'central_unit_officer', 'data_protection_officer', 'legal_officer']);

export const asLongAsItCanComment: Deadline<Consultation> = (_, { answerBy }) => answerBy;

export const noteWhoAnswered = ({ actor, subject, now }: Attempt<Consultation>): void => {
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now });
};
