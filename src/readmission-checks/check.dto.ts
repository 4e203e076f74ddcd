import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Country, Day, Id, OneOf, optional, Pattern, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { checkFindings, checkItems, type CheckFinding, type CheckItem } from './check.codes.js';
import { checkWorkflow, type CheckAction } from './check.workflow.js';

export class OpenReadmissionCheckDto {
  @Id()
  readmissionId: string;

  @Id()
  personId: string;
}

export class AnswerCheckDto {
  /** Each item takes some of these. */
  @OneOf('CheckFinding', checkFindings)
  finding: CheckFinding;

  /** Of the decision, the certificate, the record. */
  @Text(200, optional)
  reference?: string;

  @Day(optional)
  on?: string;

  /** Word for word where the person was asked; the reasons where a risk was assessed. */
  @Text(8000, optional)
  words?: string;

  /** The state that the risk was assessed for. */
  @Country(optional)
  country?: string;

  @Pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, optional)
  language?: string;

  /** Number or booking of the interpreter: no name. */
  @Text(100, optional)
  interpreter?: string;
}

export class CheckItemId extends CaseId {
  @OneOf('CheckItem', checkItems)
  item: CheckItem;
}

export class ReadmissionChecksQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @Id(optional)
  personId?: string;

  @OneOf('ReadmissionCheckState', stateCodes(checkWorkflow), optional)
  state?: string;
}

export class ActOnCheck extends CaseId {
  @OneOf('ReadmissionCheckAction', plainActions(checkWorkflow))
  action: CheckAction;
}

export class CheckAnswerView {
  @CodeField('CheckItem', checkItems)
  item: CheckItem;

  @CodeField('CheckFinding', checkFindings)
  finding: CheckFinding;

  reference: string | null;
  dayOn: string | null;
  country: string | null;
  language: string | null;
  interpreter: string | null;

  /** Null for those who supervise only. */
  words: string | null;

  answeredBy: string;
  answeredAt: Date;
}

/** What an item of the checklist can be answered with, and what the answer has to say besides. */
export class ReadmissionCheckItemView {
  @CodeField('CheckItem', checkItems)
  item: CheckItem;
  means: string;

  @CodeField('CheckFinding', checkFindings, upTo(20))
  findings: CheckFinding[];

  /** Fields of the answer. */
  needs: string[];
}

export class ReadmissionCheckView extends CaseView {
  readmissionId: string;
  personId: string | null;
  items: CheckAnswerView[];

  /** What has to be asked, or answered otherwise, before it can be confirmed. */
  @CodeField('CheckItem', checkItems, upTo(20))
  missing: CheckItem[];

  confirmedBy: string | null;
  confirmedAt: Date | null;
}
