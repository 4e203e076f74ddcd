import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { UsePermissionView } from './use-permission.dto.js';
import type { UsePermission } from './use-permission.entity.js';
import { usePermissionWorkflow } from './use-permission.workflow.js';

export function showUsePermission(permission: UsePermission, glance: Glance): UsePermissionView {
  const asked = pick(permission, ['operationId', 'itemType', 'itemId', 'lifts', 'use', 'recipient', 'grounds']);
  const received = pick(permission, ['transmissionItemId', 'holderCountry', 'holderAuthorityId', 'instrument']);
  const otherwise = pick(permission, ['newPurpose', 'legalBasis']);
  const answered = pick(permission, ['conditions', 'expiresAt', 'decidedBy', 'decidedAt']);
  const told = pick(permission, ['elsewhere', 'takenDown']);
  const clock = clockView(permission.clock, glance.now);
  const shown = { ...asked, ...received, ...otherwise, ...answered, ...told, clock };
  return { ...caseView(usePermissionWorkflow, permission, glance), ...shown };
}
