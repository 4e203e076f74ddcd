import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { IdentifierDto, StatementDto } from '../core/exchange/passed-on.dto.js';
import { HeardDto, TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField, Id, OneOf, optional, Part, Text, upTo } from '../core/forms.js';
import { classifications, type Classification } from '../core/handling/handling.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  directions,
  noticeKinds,
  reverseKinds,
  type Direction,
  type NoticeKind,
  type ReverseKind,
} from './correction-notice.codes.js';
import { correctionNoticeWorkflow, type CorrectionNoticeAction } from './correction-notice.workflow.js';

export class CorrectedDto {
  @Text(200)
  title: string;

  @Part(() => StatementDto, upTo(60))
  statements: StatementDto[];

  @Part(() => IdentifierDto, upTo(40))
  identifiers: IdentifierDto[];
}

/** What everybody who has an item is told. */
export class NoticeDto {
  @OneOf('NoticeKind', noticeKinds)
  kind: NoticeKind;

  /** Why, with all facts that matter. */
  @Text(4000)
  grounds: string;

  /** What is right, where it was wrong. */
  @Part(() => CorrectedDto, optional)
  corrected?: CorrectedDto;

  /** The new level, where it has changed; or what one’s own state calls it. */
  @OneOf('Classification', classifications, optional)
  classification?: Classification;

  @Text(60, optional)
  nationalLabel?: string;
}

export class IssueNoticeDto extends NoticeDto {
  /** The transmission item that was passed on. */
  @Id()
  itemId: string;
}

/** A notice that a state without account here has issued, about what it has passed on or what was passed on to it. */
export class RegisterNoticeDto extends NoticeDto {
  @OneOf('NoticeDirection', directions)
  direction: Direction;

  /** One's own copy of what came from that state; or the copy that was made for it of what went there. */
  @Id()
  receivedId: string;

  @Part(() => HeardDto)
  heard: HeardDto;
}

export class AcceptNoticeDto extends NoticeDto {
  /** Needed where the transmitter has no account here. */
  @Part(() => HeardDto, optional)
  heard?: HeardDto;
}

export class TellTransmitterDto {
  /** The received item. */
  @Id()
  receivedId: string;

  @OneOf('ReverseKind', reverseKinds)
  kind: ReverseKind;

  @Text(4000)
  grounds: string;
}

export class NoticesQueryDto extends PageQueryDto {
  @Id(optional)
  fanOutId?: string;

  @Id(optional)
  itemId?: string;

  @Id(optional)
  receivedId?: string;

  @OneOf('CorrectionNoticeState', stateCodes(correctionNoticeWorkflow), optional)
  state?: string;
}

export class ActOnCorrectionNotice extends CaseId {
  @OneOf('CorrectionNoticeAction', plainActions(correctionNoticeWorkflow))
  action: CorrectionNoticeAction;
}

/** A notice to one of those who have it. Owned by whom it is addressed to. */
export class CorrectionNoticeView extends CaseView {
  fanOutId: string;

  @CodeField('NoticeDirection', directions)
  direction: Direction;

  @CodeField('NoticeKind', noticeKinds)
  kind: NoticeKind;

  fromCountry: string;
  fromAuthorityId: string;
  itemId: string;
  receivedId: string;
  grounds: string | null;
  corrected: CorrectedDto | null;

  @CodeField('Classification', classifications, { nullable: true })
  classification: Classification | null;

  alarmAt: Date | null;
  alarmRule: string | null;
  alarmedAt: Date | null;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
  concludedBy: string | null;
  concludedAt: Date | null;
  /** The corrected version, or the notices by which the transmitter answered. */
  resultId: string | null;
  /** The state that has no account here, if one of the two has none. */
  elsewhere: string | null;
  /** What was taken down for it. */
  takenDown: TakenDownView[];
}

/** All that were sent at once. */
export class FanOutView {
  fanOutId: string;
  notices: CorrectionNoticeView[];
}
