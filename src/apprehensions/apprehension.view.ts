import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ApprehensionView } from './apprehension.dto.js';
import type { Apprehension } from './apprehension.entity.js';
import { knowsWho } from './apprehension.rules.js';
import { apprehensionWorkflow } from './apprehension.workflow.js';

export function showApprehension(apprehension: Apprehension, glance: Glance): ApprehensionView {
  const { reader: actor, now } = glance;
  const knows = knowsWho({ subject: apprehension, actor, now });
  return {
    ...caseView(apprehensionWorkflow, apprehension, glance),
    ...pick(apprehension, ['operationId', 'siteId', 'originId', 'splitInto', 'ground', 'apprehendedAt', 'crossedAt']),
    ...pick(apprehension, ['place', 'latitude', 'longitude', 'borderSection', 'distanceMetres', 'atAirport', 'atPort']),
    ...pick(apprehension, ['direction', 'cameFrom', 'apprehendedBy', 'heldBy', 'personsRecorded', 'minors']),
    ...pick(apprehension, ['unaccompaniedMinors', 'protectionWishes', 'custodianId', 'custodyUnit', 'receiverId']),
    ...pick(apprehension, ['answerDueAt', 'handover', 'leftCustodyAt', 'releaseGround', 'transferTarget']),
    persons: apprehension.personCount,
    knowsWho: knows,
    hostFileNo: knows ? apprehension.hostFileNo : null,
  };
}
