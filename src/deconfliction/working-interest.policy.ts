import { defineSight, me, whereIAm } from '../core/access/sight.js';
import type { WorkingInterest } from './working-interest.entity.js';
import { unitWorkers } from './working-interest.workflow.js';

/** The unit whose it is, and nobody else at all. */
export const workingInterestSight = defineSight<WorkingInterest>()('working_interests', {
  its_author: { because: 'they wrote it down', column: 'openedBy', is: me },
  its_unit: { because: 'they lead or analyse in the unit', column: 'ownerAuthorityId', is: whereIAm(...unitWorkers) },
});
