import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { TallyView } from './tally.dto.js';
import type { Tally } from './tally.entity.js';
import { tallyWorkflow } from './tally.workflow.js';

export const showTally = (tally: Tally, glance: Glance): TallyView => ({
  ...caseView(tallyWorkflow, tally, glance),
  ...pick(tally, ['operationId', 'siteId', 'country', 'label', 'since', 'until', 'figures']),
  ...pick(tally, ['writtenBy', 'validatedBy', 'validatedAt', 'corrections']),
});
