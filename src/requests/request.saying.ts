import { pause, resume, stop, type Clock } from '../clocks/clock.js';
import type { Side } from '../core/exchange/between-states.js';
import type { MessageKind } from './request.codes.js';
import type { RequestAction } from './request.workflow.js';

/** What an act says to the other side, whose act it is, and what it does to the time that runs. */
export interface Saying {
  readonly message: MessageKind;
  readonly side: Side;
  /** It is nothing without words. */
  readonly words?: true;
  readonly time?: (clock: Clock, now: Date) => Clock;
  /** With it goes what its side has released. */
  readonly items?: true;
}

const held =
  (because: string) =>
  (clock: Clock, now: Date): Clock =>
    pause(clock, now, because);

/** The acts that are said to the other side. Every one is kept as a message (Directive (EU) 2023/977, Art. 16(1)(a)). */
export const sayings: Partial<Record<RequestAction, Saying>> = {
  send: { message: 'request', side: 'owner', items: true },
  send_through_selec: { message: 'request', side: 'owner' },
  register: { message: 'request', side: 'owner' },
  register_through_selec: { message: 'request', side: 'owner' },
  speak: { message: 'spoken_request', side: 'owner', items: true },
  confirm_in_writing: { message: 'written_confirmation', side: 'owner' },
  clarify: { message: 'clarification', side: 'owner', words: true, time: resume },
  accept_conditions: { message: 'conditions_accepted', side: 'owner', time: resume },
  decline_conditions: { message: 'conditions_declined', side: 'owner', time: stop },
  remind: { message: 'reminder', side: 'owner', words: true },
  withdraw: { message: 'withdrawal', side: 'owner', words: true, time: stop },
  acknowledge: { message: 'receipt', side: 'other' },
  hand_over: { message: 'forwarding', side: 'other' },
  accept_handover: { message: 'receipt', side: 'other' },
  reject_handover: { message: 'handover_rejected', side: 'other', words: true },
  withdraw_handover: { message: 'handover_withdrawn', side: 'other' },
  ask_clarification: {
    message: 'clarification_question',
    side: 'other',
    words: true,
    time: held('A clarification was asked for.'),
  },
  propose_conditions: {
    message: 'conditions',
    side: 'other',
    words: true,
    time: held('Conditions were proposed.'),
  },
  await_judicial: { message: 'judicial_notice', side: 'other', words: true },
  prolong_judicial: { message: 'judicial_notice', side: 'other', words: true },
  judicial_granted: { message: 'judicial_outcome', side: 'other' },
  refuse: { message: 'refusal', side: 'other', time: stop },
  answer_in_part: { message: 'answer_in_part', side: 'other', items: true },
  answer: { message: 'answer', side: 'other', time: stop, items: true },
  answer_through_selec: { message: 'answer', side: 'other' },
};

/** The acts that one form serves: what is said, and why. Those with a form of their own are not among them. */
export const requestActs = {
  submit: 'To the unit of the side that asks',
  give_back: 'Back to its author',
  approve: 'By somebody other than its author',
  send: 'To the unit of the other side, on the basis that holds today',
  send_through_selec: 'Into the hands of the own liaison officer at SELEC',
  speak: 'Spoken already: it is carried out, and answered in writing once it is confirmed in writing',
  confirm_in_writing: 'What was spoken is confirmed in writing',
  register: 'Came by another channel, and is taken down',
  register_through_selec: 'Asked through SELEC by a state that has nobody here, and on its way',
  acknowledge: 'Received',
  accept: 'Can be dealt with',
  accept_handover: 'Competent, and dealt with here',
  reject_handover: 'Not competent: back to the unit',
  withdraw_handover: 'Taken back from an authority that has not accepted it',
  ask_clarification: 'A question back; the time stands still',
  clarify: 'Its answer; the time runs on',
  propose_conditions: 'Would be carried out under conditions',
  accept_conditions: 'Under these conditions',
  decline_conditions: 'Not under these conditions',
  judicial_granted: 'The judicial authority has authorised it',
  remind: 'A reminder',
  withdraw: 'No longer asked for',
  discard: 'Never sent',
  close: 'The exchange is concluded',
  keep: 'Still needed: say why',
  destroy: 'No longer needed',
} as const satisfies Partial<Record<RequestAction, string>>;
export type RequestAct = keyof typeof requestActs;
