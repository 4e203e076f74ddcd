import { defineSight, myCountryAmongAs, myCountryAs } from '../core/access/sight.js';
import { itemReasons, released, releasedWithoutH2 } from '../core/handling/item.policy.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';

const inTheField = [
  'debriefer',
  'screener',
  'field_officer',
  'check_officer',
  'team_leader',
  'operation_coordinator',
  'analyst',
] as const;

const catalogue = `row.kind = 'modus_operandi'`;

/** As its handling has it; the catalogue of modi operandi is also for whoever works in the field of those states. */
export const intelligenceItemSight = defineSight<IntelligenceItem>()('intelligence_items', {
  ...itemReasons<IntelligenceItem>({ drafts: true }),
  the_catalogue: {
    because: 'it is in the catalogue of the state that they work for in the field',
    column: 'ownerCountry',
    is: myCountryAs(...inTheField),
    and: `${catalogue} and ${released}`,
  },
  the_catalogue_of_others: {
    because: 'it is in the catalogue, and was released to the state that they work for in the field',
    column: 'releasableTo',
    is: myCountryAmongAs(...inTheField),
    and: `${catalogue} and ${releasedWithoutH2}`,
  },
});
