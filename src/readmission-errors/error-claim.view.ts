import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { ErrorClaimView } from './error-claim.dto.js';
import type { ErrorClaim, SignedBack } from './error-claim.entity.js';
import { errorClaimWorkflow } from './error-claim.workflow.js';

const showSigned = (signed: SignedBack | null) => signed && { ...signed, checkedBy: [...signed.checkedBy] };

export function showErrorClaim(claim: ErrorClaim, glance: Glance): ErrorClaimView {
  const between = pick(claim, ['refNo', 'readmissionId', 'agreement', 'otherCountry', 'otherAuthorityId', 'sentAt']);
  const sides = pick(claim, ['elsewhere', 'takenDown', 'caseState']);
  const said = pick(claim, ['ground', 'reasons', 'identity', 'routeTaken', 'originals', 'handedOverAt']);
  const window = pick(claim, ['windowEndsAt', 'windowSure', 'windowArticle', 'inTime']);
  const decided = pick(claim, ['decidedAt', 'answer', 'costs', 'findings', 'settledAt']);
  const back = pick(claim, [
    'mode',
    'point',
    'plannedAt',
    'escorts',
    'notifyBy',
    'notifiedAt',
    'startedAt',
    'attempts',
  ]);
  return {
    ...caseView(errorClaimWorkflow, claim, glance),
    ...between,
    ...sides,
    ...said,
    ...window,
    ...decided,
    ...back,
    ownerSigned: showSigned(claim.ownerSigned),
    otherSigned: showSigned(claim.otherSigned),
    failedOn: claim.failedOn,
  };
}
