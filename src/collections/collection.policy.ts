import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { Collection } from './collection.entity.js';

/** The authority that owns it, and those who supervise it for its state. Who is told of a hit does not see it. */
export const collectionSight = defineSight<Collection>()('collections', {
  its_authority: {
    because: 'they keep it, or judge hits in it, for the authority that owns it',
    column: 'ownerAuthorityId',
    is: whereIAm('check_officer', 'analyst', 'handling_officer'),
  },
  its_supervisor: {
    because: 'they supervise data protection in the state that owns it, or confirm the law that it rests on',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer', 'legal_officer'),
  },
});
