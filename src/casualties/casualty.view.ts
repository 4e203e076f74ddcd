import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { CasualtyView } from './casualty.dto.js';
import type { Casualty } from './casualty.entity.js';
import { stillMissing } from './casualty.rules.js';
import { casualtyWorkflow } from './casualty.workflow.js';

export function showCasualty(casualty: Casualty, glance: Glance): CasualtyView {
  return {
    ...caseView(casualtyWorkflow, casualty, glance),
    ...pick(casualty, ['operationId', 'siteId', 'kind', 'occurredAt', 'place', 'latitude', 'longitude']),
    ...pick(casualty, ['borderSection', 'number', 'minors', 'circumstances', 'cause', 'nationalities']),
    ...pick(casualty, ['identification', 'hostFileNo', 'informed', 'nextOfKin', 'outcome']),
    ...pick(casualty, [
      'foundAlive',
      'foundDead',
      'searchEndedAt',
      'originId',
      'seriousIncidentExpected',
      'seriousIncidentId',
    ]),
    stillMissing: stillMissing(casualty),
  };
}
