import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import type { ReadmissionInvoice } from './readmission-invoice.entity.js';

const officers = whereIAm('readmission_officer', 'readmission_supervisor');

/** The state that asks for it from the beginning, the one that pays from when it was sent. */
export const readmissionInvoiceSight = defineSight<ReadmissionInvoice>()('readmission_invoices', {
  whoever_opened: { because: 'they wrote it', column: 'openedBy', is: me },
  own_authority: { because: 'they work for the authority that asks for it', column: 'ownerAuthorityId', is: officers },
  own_state: {
    because: 'they supervise data protection in the state that asks for it',
    column: 'ownerCountry',
    is: myCountryAs('data_protection_officer'),
  },
  other_authority: {
    because: 'they work for the authority that pays it',
    column: 'otherAuthorityId',
    is: officers,
    and: 'row.sent_at is not null',
  },
  other_state: {
    because: 'they supervise data protection in the state that pays it',
    column: 'otherCountry',
    is: myCountryAs('data_protection_officer'),
    and: 'row.sent_at is not null',
  },
});
