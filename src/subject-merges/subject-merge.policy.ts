import { defineSight, me, myCountryAmongAs, myCountryAs, whereIAm } from '../core/access/sight.js';
import { informed } from '../core/handling/item.policy.js';
import type { SubjectMerge } from './subject-merge.entity.js';

const keeps = whereIAm('handling_officer', 'analyst');
const works = whereIAm('team_leader', 'operation_coordinator', 'analyst');
const supervises = myCountryAs('data_protection_officer');

/**
 * Its author and the officers of both owners; and, once it is agreed to, whoever works with information in a state that
 * both subjects were released to. By the second wall, nobody who does not see both subjects.
 */
export const subjectMergeSight = defineSight<SubjectMerge>()('subject_merges', {
  its_author: { because: 'they proposed it', column: 'openedBy', is: me },
  its_owner: { because: 'they keep or analyse what the owner of the first has', column: 'ownerAuthorityId', is: keeps },
  other_owner: {
    because: 'they keep or analyse what the owner of the second has',
    column: 'otherAuthorityId',
    is: keeps,
  },
  its_operation: {
    because: 'they lead, coordinate or analyse in the operation of the first for the state that owns it',
    column: 'operationId',
    is: works,
    within: 'ownerCountry',
  },
  other_operation: {
    because: 'they lead, coordinate or analyse in the operation of the second for the state that owns it',
    column: 'otherOperationId',
    is: works,
    within: 'otherCountry',
  },
  data_protection: {
    because: 'they supervise data protection in the state that owns the first',
    column: 'ownerCountry',
    is: supervises,
  },
  other_data_protection: {
    because: 'they supervise data protection in the state that owns the second',
    column: 'otherCountry',
    is: supervises,
  },
  shared: {
    because: 'it is agreed to, and both subjects were released to their state',
    column: 'sharedWith',
    is: myCountryAmongAs(...informed),
    and: `row.state = 'approved'`,
  },
});
