import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Day, Id, OneOf, optional, Prose, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { counters, type Counter } from './counter.codes.js';
import { dailyReportWorkflow, type DailyReportAction } from './daily-report.workflow.js';

export class OpenDailyReportDto {
  @Id()
  operationId: string;

  /** Left out for the operation as a whole. */
  @Id(optional)
  siteId?: string;

  /** The day that it is about, as the place counts it. */
  @Day()
  reportDate: string;

  @Prose(20_000, optional)
  narrative: string = '';
}

export class ReviseDailyReportDto {
  @Prose(20_000)
  narrative: string;
}

export class CorrectDailyReportDto {
  /** What was wrong. */
  @Text(2000)
  reason: string;

  /** What the new edition says; as before, where left out. */
  @Prose(20_000, optional)
  narrative?: string;
}

export class DailyReportsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  siteId?: string;

  @Day(optional)
  reportDate?: string;

  @OneOf('DailyReportState', stateCodes(dailyReportWorkflow), optional)
  state?: string;
}

export class ActOnDailyReport extends CaseId {
  @OneOf('DailyReportAction', plainActions(dailyReportWorkflow))
  action: DailyReportAction;
}

/** One counter of one state. */
export class ReportedFigureView {
  @CodeField('Counter', counters)
  counter: Counter;

  country: string;
  /** From what was recorded case by case: as submitted, or, in a draft, as it is now. */
  computed: number;
  /** From tallies of large action days; stands beside what was computed and is never added to it. */
  tallied: number;
}

/** A figure that is no longer what was reported. */
export class ChangedFigureView {
  @CodeField('Counter', counters)
  counter: Counter;

  country: string;
  reported: number;
  now: number;
}

export class ValidationView {
  country: string;
  validatedBy: string;
  validatedAt: Date;
  /** The commander validated because the state did not answer. */
  byDefault: boolean;
}

/** A daily report in a list. */
export class DailyReportView extends CaseView {
  operationId: string;
  siteId: string | null;
  reportDate: string;
  edition: number;
  /** The edition that it corrects. */
  corrects: string | null;
  periodSince: Date;
  periodUntil: Date;
  reportDue: Date;
  late: boolean;
  narrative: string;
  submittedAt: Date | null;
  /** States whose validation is missing. */
  waitsFor: string[];
  validations: ValidationView[];
}

/** A daily report by itself, with its figures. */
export class DailyReportInFullView extends DailyReportView {
  figures: ReportedFigureView[];
  /** What has changed in the records since it was submitted. */
  changed: ChangedFigureView[];
}
