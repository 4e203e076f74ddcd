import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { HeardDto, MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Part, Text, upTo, YesNo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { breachNoticeWorkflow } from './breach-notice.workflow.js';
import { breachKinds, type BreachKind } from './breach.codes.js';
import { breachWorkflow, type BreachAction } from './breach.workflow.js';

/** What whoever passed it on is told. */
export class ToldDto {
  @Text(4000)
  circumstances: string;

  @Text(4000)
  consequences: string;

  /** What was done and will be done. */
  @Text(4000)
  measures: string;
}

export class ReportBreachDto extends ToldDto {
  @OneOf('BreachKind', breachKinds)
  kind: BreachKind;

  /** The received items that it concerns. */
  @Id(upTo(50))
  receivedIds: string[];

  /** Since when it is known. Left out: now. */
  @Moment(optional)
  detectedAt?: Date;

  /** A high risk for the rights of persons. */
  @YesNo()
  highRisk: boolean;
}

/** A state without account here tells of a breach of what was passed on to it. */
export class RegisterBreachNoticeDto extends ToldDto {
  @OneOf('BreachKind', breachKinds)
  kind: BreachKind;

  /** The transmission items that it concerns. */
  @Id(upTo(50))
  itemIds: string[];

  /** Since when it is known there: what the news says, not when it came. */
  @Moment()
  detectedAt: Date;

  @Part(() => HeardDto)
  heard: HeardDto;
}

export class TellAuthorityDto {
  /** Number or letter under which it was told. */
  @Text(200)
  reference: string;

  /** Why only now, where its time is over. */
  @Text(2000, optional)
  delayReason?: string;
}

export class TakeMeasuresDto {
  @Text(4000)
  measures: string;
}

export class AcknowledgeBreachDto extends MayBeHeard {
  /** What is asked for. */
  @Text(4000, optional)
  comment?: string;
}

export class BreachesQueryDto extends PageQueryDto {
  @OneOf('BreachState', stateCodes(breachWorkflow), optional)
  state?: string;
}

export class BreachNoticesQueryDto extends PageQueryDto {
  @Id(optional)
  breachId?: string;

  @OneOf('BreachNoticeState', stateCodes(breachNoticeWorkflow), optional)
  state?: string;
}

export class ActOnBreach extends CaseId {
  @OneOf('BreachAction', plainActions(breachWorkflow))
  action: BreachAction;
}

export class BreachView extends CaseView {
  @CodeField('BreachKind', breachKinds)
  kind: BreachKind;

  receivedIds: string[];
  detectedAt: Date;
  circumstances: string;
  consequences: string;
  measures: string;
  highRisk: boolean;
  personsToldAt: Date | null;
  /** Null where no law of the Union binds the state. */
  authorityBy: Date | null;
  clockRule: string | null;
  authorityToldAt: Date | null;
  authorityReference: string | null;
  delayReason: string | null;
  lateAt: Date | null;
}

export class BreachNoticeView extends CaseView {
  breachId: string | null;
  fromCountry: string;
  fromAuthorityId: string;

  @CodeField('BreachKind', breachKinds)
  kind: BreachKind;

  /** The transmitter’s items. */
  itemIds: string[];
  detectedAt: Date;
  circumstances: string;
  consequences: string;
  measures: string;
  acknowledgedBy: string | null;
  acknowledgedAt: Date | null;
  comment: string | null;

  /** The state that has no account here, if one of the two has none. */
  elsewhere: string | null;
  /** What was taken down for it. */
  takenDown: TakenDownView[];
}
