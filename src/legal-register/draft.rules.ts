import { inRole } from '../core/workflow/rules.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { DraftRow } from './draft.entity.js';

export const aLegalOfficer = inRole('legal_officer');

/** Effect of the second person's word, whatever it is. */
export const rememberWhoDecided = ({ actor, subject, now }: Attempt<DraftRow>): void => {
  subject.decidedBy = actor.id;
  subject.decidedAt = now;
};
