import { pause, resume, stop, type Clock } from '../clocks/clock.js';
import type { Side } from '../core/exchange/between-states.js';
import type { CrossBorderRequest } from './request.entity.js';
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
  /** Through SELEC what its side has released crosses with it. */
  readonly brings?: true;
  /**
   * It goes through SELEC word by word: what it changes is so `then`, when it comes; or is what its own side does by itself,
   * and only `told`. That something has come its passage tells: there is no receipt to send.
   */
  readonly through?: 'then' | 'told';
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
  clarify: { through: 'then', message: 'clarification', side: 'owner', words: true, time: resume },
  accept_conditions: { through: 'then', message: 'conditions_accepted', side: 'owner', time: resume },
  decline_conditions: { through: 'then', message: 'conditions_declined', side: 'owner', time: stop },
  remind: { through: 'told', message: 'reminder', side: 'owner', words: true },
  withdraw: { through: 'then', message: 'withdrawal', side: 'owner', words: true, time: stop },
  acknowledge: { message: 'receipt', side: 'other' },
  hand_over: { through: 'told', message: 'forwarding', side: 'other' },
  accept_handover: { message: 'receipt', side: 'other' },
  reject_handover: { through: 'told', message: 'handover_rejected', side: 'other', words: true },
  withdraw_handover: { through: 'told', message: 'handover_withdrawn', side: 'other' },
  ask_clarification: {
    through: 'then',
    message: 'clarification_question',
    side: 'other',
    words: true,
    time: held('A clarification was asked for.'),
  },
  propose_conditions: {
    through: 'then',
    message: 'conditions',
    side: 'other',
    words: true,
    time: held('Conditions were proposed.'),
  },
  await_judicial: { through: 'then', message: 'judicial_notice', side: 'other', words: true },
  prolong_judicial: { through: 'then', message: 'judicial_notice', side: 'other', words: true },
  judicial_granted: { through: 'told', message: 'judicial_outcome', side: 'other' },
  refuse: { through: 'then', message: 'refusal', side: 'other', time: stop },
  answer_in_part: { through: 'then', message: 'answer_in_part', side: 'other', items: true, brings: true },
  answer: { message: 'answer', side: 'other', time: stop, items: true },
  answer_through_selec: { through: 'then', message: 'answer', side: 'other', brings: true },
};

/** What is said now goes through other hands, and has not come yet. Nobody is told of a request before it has come itself. */
export const goesOnItsWay = ({ route, sentAt }: CrossBorderRequest, action: RequestAction): boolean =>
  route === 'selec' && sentAt !== null && sayings[action]?.through !== undefined;

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
  accept_conditions: 'Under these conditions',
  decline_conditions: 'Not under these conditions',
  explain_delay: 'Why the time was missed',
  judicial_granted: 'The judicial authority has authorised it',
  remind: 'A reminder',
  withdraw: 'No longer asked for',
  discard: 'Never sent',
  close: 'The exchange is concluded',
  keep: 'Still needed: say why',
  destroy: 'No longer needed',
} as const satisfies Partial<Record<RequestAction, string>>;
export type RequestAct = keyof typeof requestActs;
