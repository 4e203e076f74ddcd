import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ProtectionReferralView } from './protection-referral.dto.js';
import type { ProtectionReferral } from './protection-referral.entity.js';
import { protectionReferralWorkflow } from './protection-referral.workflow.js';

export function showProtectionReferral(referral: ProtectionReferral, glance: Glance): ProtectionReferralView {
  const where = pick(referral, ['operationId', 'siteId', 'sourceType', 'sourceId', 'personRef']);
  const need = pick(referral, ['addressee', 'authorityId', 'urgency', 'needs', 'place', 'note', 'climbed']);
  const done = pick(referral, ['acknowledgedAt', 'acknowledgedBy', 'metAt', 'receivedBy', 'outcome']);
  return { ...caseView(protectionReferralWorkflow, referral, glance), ...where, ...need, ...done };
}
