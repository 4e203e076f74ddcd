import { CaseId } from '../core/cases/case.dto.js';
import { Id, Moment, OneOf, optional, optionalUpTo, Part, Pattern, Prose, Text } from '../core/forms.js';
import { europolCopies, type EuropolCopy } from '../spontaneous-information/spontaneous-information.codes.js';
import { channels, type Channel } from './request.codes.js';
import { requestActs, type RequestAct } from './request.saying.js';

const CODE = /^[A-Z][A-Z0-9_]{1,39}$/;
const WORD = /^[a-z][a-z0-9_]{1,39}$/;

/** How it came or went, where one side has no account here. */
export class ChannelDto {
  @OneOf('Channel', channels, optional)
  channel?: Channel;

  /** Under the law of the Union, by another channel than SIENA: why; a code of the list `channel_exception`. */
  @Pattern(/^[a-z_]{3,40}$/, optional)
  channelException?: string;

  /** The number that the other side gave it. */
  @Text(120, optional)
  externalRef?: string;

  /** When it was really said, where that was before now. */
  @Moment(optional)
  at?: Date;
}

/** On what persons leave the Union, where whoever sends them is a member and the other state is not. */
export class SendingDto extends ChannelDto {
  /** A code of the list `transfer_basis`. */
  @Pattern(CODE, optional)
  transferBasis?: string;

  /** Why on that basis: kept in the log of whoever sends, and not told (LED, Art. 37(3), 38(3)). */
  @Text(1000, optional)
  transferReason?: string;

  /** What else is on file on the side that sends: codes of the list `document`. */
  @Pattern(WORD, optionalUpTo(20))
  documents?: string[];
}

/** An act, with what is said by it to the other side. */
export class ActOnRequestDto extends SendingDto {
  /** Why; for one's own side. */
  @Prose(2000, optional)
  reason?: string;

  /** What is said to the other side. */
  @Text(4000, optional)
  text?: string;
}

export class HandOverRequestDto extends ActOnRequestDto {
  /** The authority that is competent. */
  @Id()
  authorityId: string;
}

export class JudicialDto extends ActOnRequestDto {
  /** Until when it is expected. */
  @Moment()
  until: Date;
}

/** Whether Europol gets a copy of what one's own side passes on. */
export class AssessEuropolCopyDto {
  @OneOf('EuropolCopy', europolCopies)
  decision: EuropolCopy;

  /** For what Europol may use it, where it gets a copy. */
  @Text(500, optional)
  purpose?: string;
}

export class RefuseRequestDto extends ChannelDto {
  /** A key of GET /legal-register?kind=refusal_ground under the request's instrument. */
  @Pattern(CODE)
  ground: string;

  /** In writing and without delay (PCC SEE, Art. 30(1)). */
  @Text(4000)
  reasons: string;
}

/** What would have to be so, and why it is refused otherwise (PCC SEE, Art. 30(1)). */
export class ProposeConditionsDto extends ChannelDto {
  /** From the closed list of the request's instrument; where that has one for conditions, that one. */
  @Pattern(CODE)
  ground: string;

  /** The conditions. */
  @Text(4000)
  text: string;

  @Text(4000)
  reasons: string;
}

/** Refuses a part of it, with the answer to the rest. */
export class RefusedPartDto {
  @Pattern(CODE)
  ground: string;

  @Text(4000)
  reasons: string;

  /** What is refused. */
  @Text(1000)
  part: string;
}

export class AnswerRequestDto extends SendingDto {
  /** What the answer says; persons and things are in the transmission items that go with it. */
  @Text(8000)
  text: string;

  @Part(() => RefusedPartDto, optional)
  refused?: RefusedPartDto;
}

/** Whatever an act says, in whichever of these forms. */
export type Words = ActOnRequestDto &
  Partial<
    Pick<JudicialDto, 'until'> & Pick<RefuseRequestDto, 'ground' | 'reasons'> & Pick<AnswerRequestDto, 'refused'>
  >;

export class ActOnRequest extends CaseId {
  @OneOf('RequestAct', requestActs)
  action: RequestAct;
}
