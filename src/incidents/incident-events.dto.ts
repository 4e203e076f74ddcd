import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Moment, optional, Pattern } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import {
  ageGroups,
  completions,
  detections,
  incidentTypes,
  opennesses,
  refusalReasons,
  sexes,
  type AgeGroup,
  type Completion,
  type Detection,
  type IncidentType,
  type Openness,
  type RefusalReason,
  type Sex,
} from './incident.codes.js';

export class OperationId extends CaseId {}

/** Events that were detected from this moment on, and before that one. */
export class EventsQueryDto extends PageQueryDto {
  @Moment(optional)
  from?: Date;

  @Moment(optional)
  until?: Date;
}

export class EventsExportDto {
  @Moment()
  from: Date;

  @Moment()
  until: Date;
}

export class IndicatorsQueryDto {
  /** As people of the host state count it: 2026-09. */
  @Pattern(/^20\d\d-(0[1-9]|1[0-2])$/)
  month: string;
}

/** How many persons of one kind, in one month. */
export class IndicatorView {
  @CodeField('IncidentType', incidentTypes)
  type: IncidentType;

  @CodeField('Completion', completions)
  completion: Completion;

  @CodeField('Openness', opennesses, { nullable: true })
  openness: Openness | null;

  @CodeField('Detection', detections)
  detectedBy: Detection;

  borderSection: string | null;
  crossingPoint: string | null;
  lastBoardingCountry: string | null;

  @CodeField('RefusalReason', refusalReasons, { nullable: true })
  refusalReason: RefusalReason | null;

  nationality: string | null;

  @CodeField('AgeGroup', ageGroups)
  ageGroup: AgeGroup;

  @CodeField('SexOnPaper', sexes)
  sex: Sex;

  persons: number;
}

export class IndicatorsView {
  month: string;
  /** The day by which they are reported: the fifteenth of the month after. */
  dueOn: string;
  events: number;
  /** Minors without an adult who answers for them, in all of them. */
  unaccompanied: number;
  indicators: IndicatorView[];
}
