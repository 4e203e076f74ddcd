import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { SeizureView } from './seizure.dto.js';
import type { Seizure } from './seizure.entity.js';
import { seizureWorkflow } from './seizure.workflow.js';

export function showSeizure(seizure: Seizure, glance: Glance): SeizureView {
  return {
    ...caseView(seizureWorkflow, seizure, glance),
    ...pick(seizure, ['operationId', 'siteId', 'seizedAt', 'place', 'latitude', 'longitude', 'borderSection']),
    ...pick(seizure, ['ground', 'legalBasis', 'seizedBy', 'assistedBy', 'arrestId', 'receiptNo']),
    ...pick(seizure, ['exhibits', 'unsealed', 'kept']),
  };
}
