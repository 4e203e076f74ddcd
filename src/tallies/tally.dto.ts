import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Country, Decimal, Id, Moment, OneOf, optional, Part, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { counters, type Counter } from '../daily-reports/counter.codes.js';
import { tallyWorkflow, type TallyAction } from './tally.workflow.js';

const MOST = 10_000_000;
const MOST_COUNTERS = 60;

export class TalliedFigureDto {
  @OneOf('Counter', counters)
  counter: Counter;

  @Decimal(0, MOST)
  number: number;
}

export class OpenTallyDto {
  @Id()
  operationId: string;

  /** Left out for the operation as a whole. */
  @Id(optional)
  siteId?: string;

  /** The shift, as people there call it. */
  @Text(100)
  label: string;

  @Moment()
  since: Date;

  @Moment()
  until: Date;

  @Part(() => TalliedFigureDto, upTo(MOST_COUNTERS))
  figures: TalliedFigureDto[];
}

export class CorrectTallyDto {
  /** All of them anew. */
  @Part(() => TalliedFigureDto, upTo(MOST_COUNTERS))
  figures: TalliedFigureDto[];

  /** What was wrong. */
  @Text(2000)
  reason: string;
}

export class TalliesQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  siteId?: string;

  @Country(optional)
  country?: string;

  @OneOf('TallyState', stateCodes(tallyWorkflow), optional)
  state?: string;
}

export class ActOnTally extends CaseId {
  @OneOf('TallyAction', plainActions(tallyWorkflow))
  action: TallyAction;
}

export class TalliedFigureView {
  @CodeField('Counter', counters)
  counter: Counter;

  number: number;
}

export class TallyCorrectionView {
  /** As they stood before. */
  figures: TalliedFigureView[];
  correctedBy: string;
  correctedAt: Date;
}

/** A tally as its reader may see it. */
export class TallyView extends CaseView {
  operationId: string;
  siteId: string | null;
  country: string;
  label: string;
  since: Date;
  until: Date;
  figures: TalliedFigureView[];
  writtenBy: string;
  validatedBy: string | null;
  validatedAt: Date | null;
  corrections: TallyCorrectionView[];
}
