import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { CollectionImport } from './collection-import.entity.js';

/** The authority whose collection it is for, and the data-protection officer of its state: nobody else knows of it. */
export const importSight = defineSight<CollectionImport>()('collection_imports', {
  its_authority: {
    because: 'they keep the collection for the authority that owns it',
    column: 'ownerAuthorityId',
    is: whereIAm('analyst', 'handling_officer'),
  },
  its_supervisor: {
    because: 'they supervise data protection in the state that owns it',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
});
