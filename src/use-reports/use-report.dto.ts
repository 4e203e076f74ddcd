import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { HeardDto, MayBeHeard, TakenDownView } from '../core/exchange/taken-down.dto.js';
import { Id, Moment, OneOf, optional, optionalUpTo, Part, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { toldUses, type ToldUse } from './use-report.codes.js';
import { useReportWorkflow, type UseReportAction } from './use-report.workflow.js';

export class AskForReportDto {
  /** The transmission item that was passed on. */
  @Id()
  itemId: string;

  /** What is asked in particular. */
  @Text(2000, optional)
  question?: string;
}

/** A state without account here asks what became of what it has passed on. */
export class RegisterUseReportDto {
  /** The received item that it asks about. */
  @Id()
  receivedId: string;

  @Text(2000, optional)
  question?: string;

  @Part(() => HeardDto)
  heard: HeardDto;
}

/** One use of which a recipient without account here has told. */
export class ToldUseDto {
  @Moment()
  at: Date;

  @OneOf('ToldUse', toldUses)
  event: ToldUse;

  /** What for, in words that name nobody. */
  @Text(1000, optional)
  reason?: string;

  /** What came of it. */
  @Text(1000, optional)
  result?: string;
}

export class AnswerReportDto extends MayBeHeard {
  /** What it was used for, where that is told by a recipient without account here; of every other the log says it. */
  @Part(() => ToldUseDto, optionalUpTo(100))
  uses: ToldUseDto[] = [];

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

  /** The state that has no account here, if one of the two has none. */
  elsewhere: string | null;
  /** What was taken down for it. */
  takenDown: TakenDownView[];
}
