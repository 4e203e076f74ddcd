import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import { readsTheNarrative } from '../core/workflow/duty.rules.js';
import type { PatrolMemberView, PatrolReportView, PatrolView } from './patrol-view.dto.js';
import type { Patrol, PatrolCrew } from './patrol.entity.js';
import { isMixed } from './patrol.rules.js';
import { patrolWorkflow } from './patrol.workflow.js';

export function showPatrol(patrol: Patrol, glance: Glance): PatrolView {
  return {
    ...caseView(patrolWorkflow, patrol, glance),
    ...pick(patrol, ['operationId', 'siteId', 'number', 'type', 'borderSection', 'leaderId', 'countries']),
    members: patrol.crew.map(showMember),
    mixed: isMixed(patrol),
    ...pick(patrol, ['vehicle', 'route', 'startsAt', 'endsAt', 'kit', 'equipmentIds', 'beganAt', 'returnedAt']),
    late: patrol.state === 'under_way' && patrol.endsAt < glance.now,
    report: showReport(patrol, glance.reader),
    ...pick(patrol, ['reportedAt', 'reportedBy', 'reviewedAt', 'reviewedBy']),
  };
}

const showMember = (member: PatrolCrew): PatrolMemberView =>
  pick(member, ['officerId', 'country', 'legalBasis', 'powers']);

function showReport(patrol: Patrol, reader: Officer): PatrolReportView | null {
  if (!patrol.report) return null;
  return { ...patrol.report, narrative: readsTheNarrative(reader, patrol) ? patrol.report.narrative : null };
}
