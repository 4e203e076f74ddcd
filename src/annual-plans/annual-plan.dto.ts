import { CaseId, CaseView } from '../core/cases/case.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Day,
  Id,
  Int,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Text,
  upTo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { measures, operationTypes, type Measure, type OperationType } from '../operations/operation.codes.js';
import { annualPlanWorkflow, type AnnualPlanAction } from './annual-plan.workflow.js';

const SECTION_CODE = /^[A-Z]{2}(-[A-Z0-9]{1,12})+$/;

/** A state that the plan names, with the authority whose chief is asked first. */
export class PartyDto {
  @Country()
  country: string;

  @Id()
  authorityId: string;
}

export class OpenAnnualPlanDto {
  @Int(2000, 2100)
  year: number;

  @Text(200)
  title: string;

  @Part(() => PartyDto, upTo(40))
  parties: PartyDto[];

  /** Bodies that take part and confirm nothing: EUROPOL, FRONTEX … */
  @Country(optionalUpTo(20))
  partners: string[] = [];

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class ReviseAnnualPlanDto {
  @Text(200, optional)
  title?: string;

  @Part(() => PartyDto, optionalUpTo(40))
  parties?: PartyDto[];

  @Country(optionalUpTo(20))
  partners?: string[];
}

/** The idea of an operation. */
export class PlanEntryDto {
  @Text(200)
  title: string;

  @OneOf('OperationType', operationTypes)
  type: OperationType;

  /** In the year of the plan. */
  @Day()
  startsOn: string;

  @Day(clearable)
  endsOn?: string | null;

  @Country(upTo(40))
  hostCountries: string[];

  @Pattern(SECTION_CODE, upTo(100))
  borderSections: string[];

  @OneOf('Measure', measures, upTo(10))
  measures: Measure[];

  /** The risk that it answers; needed by the time the plan is proposed. */
  @Id(clearable)
  riskItemId?: string | null;

  @Text(2000, clearable)
  note?: string | null;
}

export class PlanEntryId extends CaseId {
  /** Chosen by the client: sending it again changes the same entry. */
  @Id()
  entryId: string;
}

export class EvaluateAnnualPlanDto {
  /** What the year has shown: what was done of what was planned, and what the next plan should take from it. */
  @Text(20_000)
  evaluation: string;
}

export class AnnualPlansQueryDto extends PageQueryDto {
  @OneOf('AnnualPlanState', stateCodes(annualPlanWorkflow), optional)
  state?: string;

  @Pattern(/^20\d\d$/, optional)
  year?: string;
}

export class ActOnAnnualPlan extends CaseId {
  @OneOf('AnnualPlanAction', plainActions(annualPlanWorkflow))
  action: AnnualPlanAction;
}

export class PartyView extends PartyDto {
  confirmedAt: Date | null;
  confirmedBy: string | null;
}

/** An operation that carries out an entry. */
export class PlannedOperationView {
  id: string;
  entryId: string | null;
  title: string;
  state: string;
}

export class PlanEntryView {
  id: string;
  title: string;

  @CodeField('OperationType', operationTypes)
  type: OperationType;

  startsOn: string;
  endsOn: string | null;
  hostCountries: string[];
  borderSections: string[];

  @CodeField('Measure', measures, upTo(10))
  measures: Measure[];

  riskItemId: string | null;
  note: string | null;
}

/** An annual plan as its reader may see it. */
export class AnnualPlanView extends CaseView {
  year: number;
  title: string;
  parties: PartyView[];
  partners: string[];
  entries: PlanEntryView[];
  /** Operations of the plan, as far as the reader sees them. */
  operations: PlannedOperationView[];
  evaluation: string | null;
  evaluatedAt: Date | null;
  evaluatedBy: string | null;
}
