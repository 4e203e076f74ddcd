import { CaseId } from '../core/cases/case.dto.js';
import { Country, Id, Moment, OneOf, optional, optionalUpTo, Part, Prose, Text, upTo, YesNo } from '../core/forms.js';
import {
  readmissionChannels,
  refusalReasons,
  tcnExceptions,
  type ReadmissionChannel,
  type RefusalReason,
  type TcnException,
} from './readmission.codes.js';
import type { ReadmissionAction } from './readmission.workflow.js';

/** How it came or went, where one side has no account here. */
export class ReadmissionChannelDto {
  @OneOf('ReadmissionChannel', readmissionChannels, optional)
  channel?: ReadmissionChannel;

  /** The number that the other side gave it. */
  @Text(120, optional)
  externalRef?: string;

  /** When it was really said or received, where that was before now. */
  @Moment(optional)
  at?: Date;
}

/** An act, with what is said by it to the other side. */
export class ActOnReadmissionDto extends ReadmissionChannelDto {
  /** Why; for one's own side. */
  @Prose(2000, optional)
  reason?: string;

  /** What is said to the other side. */
  @Text(4000, optional)
  text?: string;
}

/** On which article somebody is taken back. */
export class TakenDto {
  @Id()
  personId: string;

  @Text(120)
  article: string;

  /** Gets a travel document of their own. */
  @YesNo(optional)
  ownDocument: boolean = false;
}

export class AcceptReadmissionDto extends ReadmissionChannelDto {
  @Part(() => TakenDto, upTo(50))
  taken: TakenDto[];

  /** The office that issues travel documents or the visa. */
  @Text(200, optional)
  documentOffice?: string;

  @Text(4000, optional)
  text?: string;
}

export class RefuseReadmissionDto extends ReadmissionChannelDto {
  @OneOf('ReadmissionRefusal', refusalReasons, upTo(10))
  reasons: RefusalReason[];

  /** Where one of the reasons is that an exception applies. */
  @OneOf('TcnException', tcnExceptions, optional)
  exception?: TcnException;

  /** In writing, always. */
  @Text(4000)
  text: string;

  /** Which nationality the person is believed to have. */
  @Country(optional)
  nationalityBelieved?: string;

  /** What shows the contrary, where evidence is said to be disproved: a file, a number, what it is. */
  @Text(500, optional)
  counterEvidence?: string;
}

/** A reply after the limit: kept and shown; what it changes is for the law to say. */
export class LateReplyDto extends ReadmissionChannelDto {
  @YesNo()
  positive: boolean;

  @OneOf('ReadmissionRefusal', refusalReasons, optionalUpTo(10))
  reasons: RefusalReason[] = [];

  @Text(4000)
  text: string;
}

/** The acts that one form serves. Those with a form of their own are not among them. */
export const readmissionActs = {
  begin_check: 'To the safeguard officer; the profile of the agreement is pinned',
  give_back: 'Back to its author',
  hold: 'A safeguard stands in its way',
  release: 'Nothing stands in its way any more',
  sign_off: 'The safeguard officer lets it go ahead',
  submit: 'To the requested side',
  notify_only: 'Goes ahead without application, on a valid document',
  fall_back_to_standard: 'Not accelerated any more',
  receive: 'Received by the requested side',
  register: 'Came by another channel, and is taken down',
  examine: 'Taken up by whoever works on it',
  ask_information: 'A question to the requesting side; the time runs on',
  give_information: 'Its answer',
  ask_interview: 'An interview is to confirm the nationality',
  report_interview: 'The interview is over',
  call_off_interview: 'It is not held, and the examination goes on',
  extend: 'The reply takes longer, with the reason',
  resume: 'The examination goes on',
  deem_accepted: 'Silence counts as consent; the requested side is told',
  proceed_on_silence: 'The transfer is permitted by silence; the requested side is told',
  request_document: 'To the consulate: travel documents',
  plan_transfer: 'The transfer is planned',
  notify: 'The requested side is told when, where and how',
  confirm_transfer: 'Time and place suit',
  postpone: 'Postponed by the requesting side, with the reason',
  propose_new_date: 'Postponed by the requested side, with a new date',
  depart: 'On the way',
  hand_over: 'Handed over, both sides having signed',
  fail_transfer: 'The attempt has failed',
  claim_error: 'It was an error',
  take_back: 'Taken back',
  reject_claim: 'The claim is rejected, with reasons',
  withdraw_claim: 'The claim is not pursued: it stays handed over, and the time to claim runs on',
  begin_again: 'Anew, with new evidence',
  withdraw: 'Not pursued any more, with the reason',
  close: 'Concluded',
  erase: 'Erased',
} as const satisfies Partial<Record<ReadmissionAction, string>>;
export type ReadmissionAct = keyof typeof readmissionActs;

export class ActOnReadmission extends CaseId {
  @OneOf('ReadmissionAct', readmissionActs)
  action: ReadmissionAct;
}
