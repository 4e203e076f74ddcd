import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ProtectionReferralView } from './protection-referral.dto.js';
import type { ProtectionReferral } from './protection-referral.entity.js';
import { onlySupervises } from './protection-referral.rules.js';
import { protectionReferralWorkflow } from './protection-referral.workflow.js';

const sealed = { needs: null, place: null, note: null };

export function showProtectionReferral(referral: ProtectionReferral, glance: Glance): ProtectionReferralView {
  const where = pick(referral, ['operationId', 'siteId', 'sourceType', 'sourceId', 'personRef']);
  const to = pick(referral, ['addressee', 'authorityId', 'urgency', 'climbed', 'containsSpecialCategory']);
  const need = onlySupervises(referral, glance.reader) ? sealed : pick(referral, ['needs', 'place', 'note']);
  const done = pick(referral, ['acknowledgedAt', 'acknowledgedBy', 'metAt', 'receivedBy', 'outcome']);
  return { ...caseView(protectionReferralWorkflow, referral, glance), ...where, ...to, ...need, ...done };
}
