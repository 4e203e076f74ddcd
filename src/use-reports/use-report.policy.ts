import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import { whoPassOn } from '../core/exchange/passed-on.codes.js';
import type { UseReport } from './use-report.entity.js';

/** Whoever asked, whoever answers, and who supervises data protection on either side. */
export const useReportSight = defineSight<UseReport>()('use_reports', {
  whoever_opened: { because: 'they asked for it, or reported', column: 'openedBy', is: me },
  its_recipient: {
    because: 'they keep what the authority has received',
    column: 'ownerAuthorityId',
    is: whereIAm('handling_officer', 'central_unit_officer'),
  },
  for_its_recipient: {
    because: 'they answer to other states, or supervise data protection, for the state that has the item',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
  its_asker: {
    because: 'they work for the authority that passed the item on',
    column: 'askerAuthorityId',
    is: whereIAm(...whoPassOn),
  },
  for_its_asker: {
    because: 'they answer to other states, or supervise data protection, for the state that passed the item on',
    column: 'askerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
});
