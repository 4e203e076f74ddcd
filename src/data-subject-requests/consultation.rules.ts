import { holds } from '../core/access/actor.js';
import { whoeverKeepsIt } from '../core/exchange/keeping.desks.js';
import { takenDownAt } from '../core/exchange/taken-down.rules.js';
import type { Awaits } from '../core/workflow/desks.js';
import type { Attempt, Deadline, Rule } from '../core/workflow/workflow.js';
import type { Consultation } from './consultation.entity.js';

/** Answers for what its state has passed on. */
export const aKeeperOfTheTransmitter: Rule<Consultation> = ({ actor, subject }) =>
  actor.kind === 'officer' &&
  actor.country === subject.ownerCountry &&
  holds(actor, ['handling_officer', 'central_unit_officer', 'data_protection_officer', 'legal_officer']);

/** The transmitter has no account here: what it says is taken down by those who work on the request that it is heard for. */
const WORK = ['data_protection_officer', 'legal_officer'] as const;
export const whoeverHears = takenDownAt<Consultation>(({ askerAuthorityId }) => askerAuthorityId, ...WORK);

export const whoeverAnswersOrHears: Awaits<Consultation> = (heard) =>
  heard.elsewhere === heard.ownerCountry ? [{ roles: WORK, place: heard.askerAuthorityId }] : whoeverKeepsIt(heard);

export const asLongAsItCanComment: Deadline<Consultation> = (_, { answerBy }) => answerBy;

export const noteWhoAnswered = ({ actor, subject, now }: Attempt<Consultation>): void => {
  Object.assign(subject, { answeredBy: actor.id, answeredAt: now });
};
