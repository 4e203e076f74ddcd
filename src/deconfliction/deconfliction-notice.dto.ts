import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  deconflictionAnswers,
  noticeLevels,
  stakeSources,
  unitKinds,
  type DeconflictionAnswer,
  type NoticeLevel,
  type StakeSource,
  type UnitKind,
} from './deconfliction.codes.js';
import { deconflictionNoticeWorkflow, type DeconflictionNoticeAction } from './deconfliction-notice.workflow.js';

export class AnswerNoticeDto {
  @OneOf('DeconflictionAnswer', deconflictionAnswers)
  answer: DeconflictionAnswer;
}

export class DeconflictionNoticesQueryDto extends PageQueryDto {
  @OneOf('DeconflictionNoticeState', stateCodes(deconflictionNoticeWorkflow), optional)
  state?: string;
}

export class ActOnNotice extends CaseId {
  @OneOf('DeconflictionNoticeAction', plainActions(deconflictionNoticeWorkflow))
  action: DeconflictionNoticeAction;
}

/** Another unit works on the same: whom to speak to there, and nothing more. */
export class DeconflictionNoticeView extends CaseView {
  @CodeField('UnitKind', unitKinds)
  unitKind: UnitKind;

  unitId: string;

  @CodeField('NoticeLevel', noticeLevels)
  level: NoticeLevel;

  /** The reader's own unit's record by which it works on it. */
  @CodeField('StakeSource', stakeSources)
  sourceType: StakeSource;

  sourceId: string;
  covert: boolean;
  revealed: boolean;
  otherCountry: string;
  contactAuthorityId: string;
  contactOfficerId: string | null;

  @CodeField('DeconflictionAnswer', deconflictionAnswers)
  answer: DeconflictionAnswer | null;

  answeredBy: string | null;
  answeredAt: Date | null;

  @CodeField('DeconflictionAnswer', deconflictionAnswers)
  otherAnswer: DeconflictionAnswer | null;
}
