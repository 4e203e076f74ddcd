import { holds } from '../core/access/actor.js';
import type { Role } from '../core/access/roles.js';
import type { Attempt, Guard, Rule } from '../core/workflow/workflow.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';

type Exchange = StrategicExchange;

const senders: readonly Role[] = [
  'team_leader',
  'operation_coordinator',
  'national_contact_point',
  'central_unit_officer',
];
const workers: readonly Role[] = [...senders, 'analyst'];

const at =
  (place: (subject: Exchange) => string | null, roles: readonly Role[]): Rule<Exchange> =>
  ({ actor, subject }) => {
    const where = place(subject);
    return actor.kind === 'officer' && where !== null && holds(actor, roles, where);
  };

const byUnit = at(({ ownerUnitId }) => ownerUnitId, ['central_unit_officer']);
const byAuthority = at(({ ownerAuthorityId }) => ownerAuthorityId, senders);

/** Its unit; its authority where the two write to each other directly. */
export const whoeverSendsIt: Rule<Exchange> = (attempt) =>
  attempt.subject.direct ? byAuthority(attempt) : byUnit(attempt);

export const itsOwnAuthority = at(({ ownerAuthorityId }) => ownerAuthorityId, workers);
export const theOtherUnit = at(({ otherUnitId }) => otherUnitId, ['central_unit_officer']);
export const theOtherAuthority = at(({ otherAuthorityId }) => otherAuthorityId, workers);

/** Whoever takes it down for a state without account that has told it. */
export const whoeverRegistersIt: Rule<Exchange> = ({ actor, subject }) =>
  subject.elsewhere === 'owner' && actor.id === subject.openedBy;

/** What the side that was told does is taken down, where it has no account here. */
export const whoeverTakesItDown: Rule<Exchange> = (attempt) =>
  attempt.subject.elsewhere === 'other' && whoeverSendsIt(attempt);

export const itNamesNobody: Guard<Exchange> = {
  holds: ({ subject }) => subject.attestedBy !== null,
  otherwise: 'not_attested',
};

export const noteThatItIsThere = ({ actor, subject, now }: Attempt<Exchange>): void => {
  Object.assign(subject, { sentAt: now, sentBy: actor.id, ...(subject.direct && { reachedAt: now }) });
};

export const noteTheReceipt = ({ actor, subject, now }: Attempt<Exchange>): void => {
  Object.assign(subject, { acknowledgedBy: actor.id, acknowledgedAt: now });
};

/** Only that it was, when, and between whom is left. */
export const forget = ({ subject }: Attempt<Exchange>): void => {
  Object.assign(subject, { title: '–', body: '–' });
};

/** What should not have been told is destroyed at once (PCC SEE, Art. 31(4)(c)). */
export const emptyIt = ({ subject }: Attempt<Exchange>): void => {
  Object.assign(subject, { title: null, body: null });
};
