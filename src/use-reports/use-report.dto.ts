import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Id, OneOf, optional, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { useReportWorkflow, type UseReportAction } from './use-report.workflow.js';

export class AskForReportDto {
  /** The transmission item that was passed on. */
  @Id()
  itemId: string;

  /** What is asked in particular. */
  @Text(2000, optional)
  question?: string;
}

export class AnswerReportDto {
  /** What came of it, beyond what the log has. */
  @Text(4000, optional)
  remarks?: string;
}

export class UseReportsQueryDto extends PageQueryDto {
  @Id(optional)
  itemId?: string;

  @OneOf('UseReportState', stateCodes(useReportWorkflow), optional)
  state?: string;
}

export class ActOnUseReport extends CaseId {
  @OneOf('UseReportAction', plainActions(useReportWorkflow))
  action: UseReportAction;
}

/** One processing of what was received. */
export class ReportedUseView {
  at: string;
  /** receipt, reading, use, emergency_use, onward, restriction, correction or destruction */
  event: string;
  officerId: string | null;
  authorityId: string | null;
  code: string | null;
  reason: string | null;
  result: string | null;
}

/** What a recipient tells of the use of what it received. */
export class UseReportView extends CaseView {
  askerCountry: string;
  askerAuthorityId: string;
  itemId: string;
  receivedId: string;
  /** Told without having been asked, after an emergency. */
  unasked: boolean;
  question: string | null;
  answerBy: Date | null;
  clockRule: string | null;
  overdueAt: Date | null;
  uses: ReportedUseView[] | null;
  remarks: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}
