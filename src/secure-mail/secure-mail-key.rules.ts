import { inRole } from '../core/workflow/rules.js';
import type { Attempt, Deadline } from '../core/workflow/workflow.js';
import type { SecureMailKey } from './secure-mail-key.entity.js';

export const aSystemAdministrator = inRole('system_administrator');

export const rememberWhoDecided = ({ actor, subject, now }: Attempt<SecureMailKey>): void => {
  subject.decidedBy = actor.id;
  subject.decidedAt = now;
};

export const whenItEnds: Deadline<SecureMailKey> = (_, { validTo }) => validTo;
