import type { MessageKind } from './request.codes.js';
import { sayings } from './request.saying.js';
import { requestWorkflow, type RequestAction, type RequestState } from './request.workflow.js';

/** Which act it is that the other side says something. Requests themselves are opened and registered. */
const acts: Partial<Record<MessageKind, RequestAction>> = {
  written_confirmation: 'confirm_in_writing',
  clarification_question: 'ask_clarification',
  clarification: 'clarify',
  forwarding: 'hand_over',
  handover_rejected: 'reject_handover',
  handover_withdrawn: 'withdraw_handover',
  judicial_notice: 'await_judicial',
  judicial_outcome: 'judicial_granted',
  conditions: 'propose_conditions',
  conditions_accepted: 'accept_conditions',
  conditions_declined: 'decline_conditions',
  answer: 'answer',
  answer_in_part: 'answer_in_part',
  refusal: 'refuse',
  withdrawal: 'withdraw',
  reminder: 'remind',
};

/** What a side has done, that says the next thing, although it has not said this one: who answers has received it. */
const before: Partial<Record<RequestState, RequestAction>> = {
  sent: 'acknowledge',
  forwarded: 'accept_handover',
  admissibility: 'accept',
  awaiting_judicial: 'judicial_granted',
};

/** The act by which it is taken down, in this state; null where there is nothing to do any more. */
export function takenAs(kind: MessageKind, state: RequestState): RequestAction | null | undefined {
  if (kind === 'receipt') return state === 'sent' || state === 'forwarded' ? (before[state] ?? null) : null;
  if (kind === 'judicial_notice' && state === 'awaiting_judicial') return 'prolong_judicial';
  return acts[kind];
}

/** The acts that go without saying before this one: of the side that is asked, and of no other. */
export function stepsTo(action: RequestAction, state: RequestState): RequestAction[] {
  if (sayings[action]?.side !== 'other') return [];
  const from: readonly RequestState[] = requestWorkflow.actions[action].from;
  const steps: RequestAction[] = [];
  for (let at = state; !from.includes(at);) {
    const step = before[at];
    if (step === undefined || step === action) return [];
    steps.push(step);
    at = requestWorkflow.actions[step].to ?? at;
  }
  return steps;
}
