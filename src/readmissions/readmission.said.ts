import type { Side } from '../core/exchange/between-states.js';
import type { ReadmissionChannel, ReadmissionMessageKind } from './readmission.codes.js';
import type { ReadmissionAction } from './readmission.workflow.js';

/** What is said by an act, and how it came or went where that was not here. */
export interface Said {
  readonly text?: string | undefined;
  readonly content?: object | undefined;
  readonly channel?: ReadmissionChannel | undefined;
  readonly externalRef?: string | undefined;
  readonly at?: Date | undefined;
}

/** What an act says to the other side, and whose act it is. */
export interface Saying {
  readonly message: ReadmissionMessageKind;
  readonly side: Side;
  /** It is nothing without words. */
  readonly words?: true;
}

const owner = (message: ReadmissionMessageKind, more: Partial<Saying> = {}): Saying => ({
  message,
  side: 'owner',
  ...more,
});
const other = (message: ReadmissionMessageKind, more: Partial<Saying> = {}): Saying => ({
  message,
  side: 'other',
  ...more,
});

/** The acts that are said to the other side. */
export const sayings: Partial<Record<ReadmissionAction, Saying>> = {
  submit: owner('application'),
  register: owner('application'),
  receive: other('receipt'),
  ask_information: other('question', { words: true }),
  give_information: owner('information', { words: true }),
  ask_interview: owner('interview_request'),
  ask_interview_before: owner('interview_request'),
  report_interview: other('interview_report'),
  extend: other('extension'),
  accept: other('reply_positive'),
  refuse: other('reply_negative'),
  note_late_reply: other('late_reply'),
  lapse: owner('lapse_notice'),
  deem_accepted: owner('deemed_notice'),
  proceed_on_silence: owner('deemed_notice'),
  request_document: owner('document_request'),
  notify: owner('transfer_notice'),
  confirm_transfer: other('transfer_confirmation'),
  postpone: owner('postponement', { words: true }),
  propose_new_date: other('postponement', { words: true }),
  claim_error: other('error_claim'),
  take_back: owner('error_reply'),
  reject_claim: owner('error_reply', { words: true }),
  withdraw_claim: other('withdrawal', { words: true }),
  withdraw: owner('withdrawal'),
  erase: owner('erasure_notice'),
};
