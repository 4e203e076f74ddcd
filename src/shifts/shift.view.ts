import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { keptFromDuty } from '../core/workflow/duty.rules.js';
import type { ShiftMemberView, ShiftView } from './shift.dto.js';
import type { Rostered, Shift } from './shift.entity.js';
import { shiftWorkflow } from './shift.workflow.js';

export function showShift(shift: Shift, glance: Glance): ShiftView {
  return {
    ...caseView(shiftWorkflow, shift, glance),
    ...pick(shift, ['operationId', 'siteId', 'startsAt', 'endsAt', 'leaderId', 'task', 'countries']),
    members: shift.crew.map((member) => showMember(member, glance.now)),
    ...pick(shift, ['beganAt', 'endedAt']),
  };
}

const showMember = ({ officerId, country, duty, deployment }: Rostered, now: Date): ShiftMemberView => ({
  officerId,
  country,
  duty,
  keptBy: (deployment && keptFromDuty(deployment, now)) ?? null,
});
