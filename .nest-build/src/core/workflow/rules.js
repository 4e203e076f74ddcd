import { holds } from '../access/actor.js';
/** The questions that every case type may ask; the others live beside the case. */ export const inRole = (...roles)=>({ actor })=>actor.kind === 'officer' && holds(actor, roles);
/** By function in the operation that the case belongs to. */ export const inItsOperationAs = (...roles)=>({ actor, subject })=>actor.kind === 'officer' && subject.operationId !== null && holds(actor, roles, subject.operationId);
/** By assignment in the authority that owns the case. */ export const inItsAuthorityAs = (...roles)=>({ actor, subject })=>actor.kind === 'officer' && holds(actor, roles, subject.ownerAuthorityId);
export const whoeverOpenedIt = ({ actor, subject })=>actor.id === subject.openedBy;
export const theClock = ({ actor, subject, now })=>actor.kind === 'clock' && subject.dueAt !== null && subject.dueAt <= now;
/** Whoever wrote it does not decide on it. */ export const notItsAuthor = {
    holds: ({ actor, subject })=>actor.id !== subject.openedBy,
    otherwise: 'own_work'
};

//# sourceMappingURL=rules.js.map