import { ofTheCheckQueue } from './check-queue-desks.js';
import { ofExchanges } from './exchange-desks.js';
import { ofReadmissions } from './readmission-desks.js';
import { ofReferrals } from './referral-desks.js';
import { ofReturnJourneys } from './return-journey-desks.js';
import { ofReturnTransfers } from './return-transfer-desks.js';
import { ofSafeguards } from './safeguard-desks.js';

/** Whom cases await of those features that have their examples in files of their own. */
export const ofFeatures = [
  ...ofExchanges,
  ...ofReadmissions,
  ...ofReferrals,
  ...ofReturnJourneys,
  ...ofReturnTransfers,
  ...ofSafeguards,
  ...ofTheCheckQueue,
];
