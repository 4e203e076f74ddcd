import { inItsAuthorityAs } from '../core/workflow/rules.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { UsePermission } from './use-permission.entity.js';

export const theOwnersHandlingOfficer = inItsAuthorityAs('handling_officer');

export const noteWhoDecided = ({ actor, subject, now }: Attempt<UsePermission>): void => {
  Object.assign(subject, { decidedBy: actor.id, decidedAt: now });
};
