import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { sideOf } from '../core/exchange/between-states.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { CrossBorderRequest } from './request.entity.js';
import type { RequestMessage } from './request.message.entity.js';
import type { RequestMessageView, RequestView } from './request.view.dto.js';
import { requestWorkflow } from './request.workflow.js';

export function showRequest(request: CrossBorderRequest, glance: Glance): RequestView {
  return {
    ...caseView(requestWorkflow, request, glance),
    ...pick(request, [
      'refNo',
      'externalRef',
      'route',
      'ownerUnitId',
      'otherCountry',
      'otherUnitId',
      'otherAuthorityId',
    ]),
    ...pick(request, ['via', 'sentAt', 'reachedAt', 'instrument', 'instrumentReason', 'subject', 'offence', 'urgency']),
    ...pick(request, ['urgencyReason', 'accessibility', 'title', 'requested', 'purpose', 'facts', 'whyHeldThere']),
    ...pick(request, ['linkToPerson', 'useRestrictions', 'language', 'evidential', 'personalData', 'classification']),
    ...pick(request, ['matter', 'directCondition', 'copyException', 'wishedBy', 'spoken', 'confirmedAt', 'elsewhere']),
    ...pick(request, ['conditions', 'refusal', 'approvedBy', 'answeredAt', 'hitId']),
    ...europolOf(request, glance),
    basis: { ...request.basis, pinned: request.pinned !== null },
    clock: clockView(request.clock, glance.now),
  };
}

export const showMessage = (message: RequestMessage): RequestMessageView =>
  pick(message, [
    ...(['id', 'kind', 'side', 'text', 'content', 'digest', 'channel', 'channelException', 'externalRef'] as const),
    ...(['registered', 'saidAt', 'saidBy', 'recordedAt'] as const),
  ]);

/** Each side is told what it has decided itself. */
function europolOf(
  { europol, ...request }: CrossBorderRequest,
  { reader }: Glance,
): Pick<RequestView, 'europolCopy' | 'europolPurpose'> {
  const ours = [request.ownerCountry, request.otherCountry].includes(reader.country);
  const { decision = null, purpose = null } = (ours && europol[sideOf(request, reader.country)]) || {};
  return { europolCopy: decision, europolPurpose: purpose };
}
