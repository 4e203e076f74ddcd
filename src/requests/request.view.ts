import { clockView } from '../clocks/clock.view.js';
import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { sideOf } from '../core/exchange/between-states.js';
import { pick } from '../core/pick.js';
import type { MessageWay } from './request.codes.js';
import type { CrossBorderRequest } from './request.entity.js';
import type { RequestMessage } from './request.message.entity.js';
import type { RequestMessageView, RequestView } from './request.view.dto.js';
import type { Underway } from './request.underway.rules.js';
import { requestWorkflow, type RequestAction } from './request.workflow.js';

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
    ...pick(request, ['conditions', 'conditional', 'refusal', 'approvedBy', 'answeredAt', 'hitId']),
    ...europolOf(request, glance),
    basis: { ...request.basis, pinned: request.pinned !== null },
    clock: clockView(request.clock, glance.now),
    ...asTold(request, glance),
  };
}

export const showMessage = (message: RequestMessage, { underway }: CrossBorderRequest): RequestMessageView => ({
  ...pick(message, [
    ...(['id', 'kind', 'side', 'text', 'content', 'digest', 'channel', 'channelException', 'externalRef'] as const),
    ...(['registered', 'saidAt', 'saidBy', 'recordedAt'] as const),
  ]),
  way: wayOf(message, underway),
});

const wayOf = ({ id, onItsWay }: RequestMessage, underway: readonly Underway[]): MessageWay => {
  if (!onItsWay) return 'come';
  return underway.some(({ messages }) => messages.includes(id)) ? 'on_its_way' : 'sent_back';
};

/** What the asked state does on its side while the notice of it is on its way through SELEC, the other side has not heard. */
function asTold(
  request: CrossBorderRequest,
  { reader }: Glance,
): Pick<CrossBorderRequest, 'state' | 'otherAuthorityId'> {
  const { state, otherAuthorityId, underway } = request;
  const unheard = underway.filter(({ side, moves }) => !moves && side !== sideOf(request, reader.country));
  const done = unheard.findLast(({ action }) => requestWorkflow.actions[action as RequestAction].to !== undefined);
  const [first] = unheard;
  const stands = done && requestWorkflow.actions[done.action as RequestAction].to === state;
  return {
    state: stands && first ? first.from : state,
    otherAuthorityId: unheard.some(({ action }) => action === 'hand_over') ? null : otherAuthorityId,
  };
}

/** Each side is told what it has decided itself. */
function europolOf(
  { europol, ...request }: CrossBorderRequest,
  { reader }: Glance,
): Pick<RequestView, 'europolCopy' | 'europolPurpose'> {
  const ours = [request.ownerCountry, request.otherCountry].includes(reader.country);
  const { decision = null, purpose = null } = (ours && europol[sideOf(request, reader.country)]) || {};
  return { europolCopy: decision, europolPurpose: purpose };
}
