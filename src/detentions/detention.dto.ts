import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, Day, Id, Moment, OneOf, optional, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import {
  alternatives,
  detentionGrounds,
  questions,
  releaseGrounds,
  type Alternative,
  type DetentionGround,
  type DetentionQuestion,
  type ReleaseGround,
} from './detention.codes.js';
import { detentionWorkflow } from './detention.workflow.js';

export class OpenDetentionDto {
  @Id()
  readmissionId: string;

  @Id()
  personId: string;

  @Text(200)
  decisionRef: string;

  /** The authority or court that has decided. */
  @Text(200)
  decidedBy: string;

  @Day()
  decidedOn: string;

  @OneOf('DetentionGround', detentionGrounds)
  ground: DetentionGround;

  /** What was tried, or considered with reasons, instead: at least one. */
  @OneOf('DetentionAlternative', alternatives, upTo(6))
  alternatives: Alternative[];

  @Text(200)
  place: string;

  @Moment()
  startedAt: Date;

  /** Until when the decision allows it. */
  @Day(optional)
  allowedUntil?: string;
}

export class ReviewDetentionDto {
  /** Why it is still justified: what is in progress, with what diligence, and why nothing less is enough. */
  @Text(8000)
  reason: string;

  /** The decision of the authority or court that reviewed it. */
  @Text(200)
  reviewRef: string;

  /** Until when it is allowed from now on. */
  @Day(optional)
  allowedUntil?: string;
}

export class MoveDetentionDto {
  @Text(200)
  place: string;
}

export class ReleaseDetainedDto {
  @Moment()
  releasedAt: Date;

  @OneOf('ReleaseGround', releaseGrounds)
  releaseGround: ReleaseGround;
}

export class DetentionsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('DetentionState', stateCodes(detentionWorkflow), optional)
  state?: string;
}

export class DetentionLawView {
  rule: string | null;
  entryId: string | null;
  source: string | null;
  /** What is not sure warns, and never decides. */
  sure: boolean;
  firstUntil: string | null;
  mostUntil: string | null;
  children: string | null;
}

export class DetentionView extends CaseView {
  readmissionId: string;
  personId: string | null;
  decisionRef: string;
  decidedBy: string;
  decidedOn: string;

  @CodeField('DetentionGround', detentionGrounds)
  ground: DetentionGround;

  @CodeField('DetentionAlternative', alternatives, upTo(6))
  alternatives: Alternative[];

  place: string;
  startedAt: Date;
  allowedUntil: string | null;
  law: DetentionLawView;
  reviewAt: Date;
  reviewedAt: Date | null;
  reviewedBy: string | null;
  reviewRef: string | null;

  @CodeField('DetentionQuestion', questions, { nullable: true })
  question: DetentionQuestion | null;

  releasedAt: Date | null;

  @CodeField('ReleaseGround', releaseGrounds, { nullable: true })
  releaseGround: ReleaseGround | null;

  climbed: number;
}
