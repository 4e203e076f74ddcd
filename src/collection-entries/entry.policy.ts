import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { CollectionEntry } from './collection-entry.entity.js';

/** The authority that keeps it and the data-protection officer of its state: others see hits, and no entries. */
export const entrySight = defineSight<CollectionEntry>()('collection_entries', {
  its_authority: {
    because: 'they keep it, or judge hits on it, for the authority that owns it',
    column: 'ownerAuthorityId',
    is: whereIAm('check_officer', 'analyst', 'handling_officer'),
  },
  its_supervisor: {
    because: 'they supervise data protection in the state that owns it',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});
