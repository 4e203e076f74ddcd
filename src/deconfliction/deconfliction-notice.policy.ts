import { defineSight, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { DeconflictionNotice } from './deconfliction-notice.entity.js';
import { unitSupervisors } from './deconfliction-notice.workflow.js';

const told = `row.state not in ('held_back', 'dropped')`;

/** The supervisors of the unit that is told, or its head; nobody who merely works there, and not whoever wrote the record. */
export const deconflictionNoticeSight = defineSight<DeconflictionNotice>()('deconfliction_notices', {
  its_supervisors: {
    because: 'they supervise the unit that is told',
    column: 'unitId',
    is: whereIAm(...unitSupervisors),
    within: 'ownerCountry',
    and: `${told} and row.level = 'supervisors'`,
  },
  its_central_unit: {
    because: 'they serve at the central unit of the state whose unit is told',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer'),
    and: `${told} and row.level = 'head'`,
  },
  its_chief: {
    because: 'they are the chief of the authority that is told',
    column: 'ownerAuthorityId',
    is: whereIAm('police_chief'),
    and: `${told} and row.level = 'head'`,
  },
});
