import { defineSight, me, myCountryAs, whereIAm } from '../core/access/sight.js';
import { whoPassOn } from '../core/exchange/passed-on.codes.js';
import type { CorrectionNotice } from './correction-notice.entity.js';

/** Whom it is addressed to, and who has issued it; of several addressees none sees what another was told. */
export const correctionNoticeSight = defineSight<CorrectionNotice>()('correction_notices', {
  whoever_issued: { because: 'they issued it', column: 'openedBy', is: me },
  its_addressee: {
    because: 'they work for the authority that it is addressed to',
    column: 'ownerAuthorityId',
    is: whereIAm(...whoPassOn),
  },
  for_its_addressee: {
    because: 'they answer to other states, or supervise data protection, for the state that it is addressed to',
    column: 'ownerCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
  its_issuer: {
    because: 'they work for the authority that issued it',
    column: 'fromAuthorityId',
    is: whereIAm(...whoPassOn),
  },
  for_its_issuer: {
    because: 'they answer to other states, or supervise data protection, for the state that issued it',
    column: 'fromCountry',
    is: myCountryAs('central_unit_officer', 'data_protection_officer'),
  },
});
