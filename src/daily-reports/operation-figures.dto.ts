import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Day, optional } from '../core/forms.js';
import { counters, type Counter } from './counter.codes.js';

export class FiguresOf extends CaseId {}

/** From the first day to the last, both included, as the host state counts days; the last week, where nothing is said. */
export class DaysQueryDto {
  @Day(optional)
  from?: string;

  @Day(optional)
  until?: string;
}

export class FigureView {
  @CodeField('Counter', counters)
  counter: Counter;

  country: string;
  number: number;
}

export class FiguresOfADayView {
  date: string;
  figures: FigureView[];
  /** From tallies of large action days; never added to what was computed. */
  tallied: FigureView[];
}

export class TotalView {
  @CodeField('Counter', counters)
  counter: Counter;

  /** Null where it is below five and is not told. */
  number: number | null;
  suppressed: boolean;
}

/** Days for those who run the operation or speak for a state; totals of the whole operation for those who follow it. */
export class OperationFiguresView {
  days: FiguresOfADayView[];
  totals: TotalView[];
}

/** The report of one day at one place: where it is, or that it is missing. */
export class ReportingDayView {
  date: string;
  siteId: string | null;
  due: Date;
  reportId: string | null;
  edition: number | null;
  /** `missing` where nobody has begun it. */
  state: string;
  late: boolean;
}
