import { CaseId } from '../core/cases/case.dto.js';
import {
  clearable,
  Country,
  Day,
  Decimal,
  Id,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Text,
  upTo,
  YesNo,
} from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  borderManagement,
  measures,
  operationTypes,
  parts,
  planSections,
  type BorderManagement,
  type Measure,
  type OperationType,
  type PartTaken,
  type PlanSectionCode,
} from './operation.codes.js';
import { OriginDto, RevisedOriginDto } from './operation-origin.dto.js';
import { operationWorkflow, type OperationAction } from './operation.workflow.js';

const SECTION_CODE = /^[A-Z]{2}(-[A-Z0-9]{1,12})+$/;

export class ObjectiveDto {
  @Text(500)
  text: string;

  @OneOf('BorderManagement', borderManagement)
  component: BorderManagement;
}

/** A state or agency that is asked to take part. */
export class InviteDto {
  @Country()
  country: string;

  @Id()
  authorityId: string;

  @OneOf('PartTaken', parts)
  part: PartTaken;
}

export class OpenOperationDto extends OriginDto {
  @OneOf('OperationType', operationTypes)
  type: OperationType;

  /** DRINO, NISAVA … */
  @Text(60)
  codeName: string;

  /** II, 2019 … */
  @Text(20, optional)
  sequence?: string;

  @Text(200)
  title: string;

  @Day()
  startsOn: string;

  /** Left out only for a bilateral deployment without a fixed end. */
  @Day(optional)
  endsOn?: string;

  @Pattern(SECTION_CODE, upTo(100))
  borderSections: string[];

  @OneOf('Measure', measures, upTo(10))
  measures: Measure[];

  @Part(() => ObjectiveDto, upTo(20))
  objectives: ObjectiveDto[];

  @Id(optional)
  riskItemId?: string;

  /** The host state or states. Others are invited. */
  @Part(() => InviteDto, upTo(40))
  hosts: InviteDto[];

  @Text(500, optional)
  funding?: string;

  @Text(100, optional)
  empactAction?: string;

  @Text(200, optional)
  coordinationCentre?: string;

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(50))
  restrictedTo?: string[];
}

export class ReviseOperationDto extends RevisedOriginDto {
  @Text(200, optional)
  title?: string;

  @Day(optional)
  startsOn?: string;

  @Day(clearable)
  endsOn?: string | null;

  @OneOf('Measure', measures, optionalUpTo(10))
  measures?: Measure[];

  @Part(() => ObjectiveDto, optionalUpTo(20))
  objectives?: ObjectiveDto[];

  @Pattern(SECTION_CODE, optionalUpTo(100))
  borderSections?: string[];

  @Id(clearable)
  riskItemId?: string | null;

  @Text(500, clearable)
  funding?: string | null;

  @Text(100, clearable)
  empactAction?: string | null;

  @Text(200, clearable)
  coordinationCentre?: string | null;

  /** Codes of legal bases for deploying officers. */
  @Text(40, optionalUpTo(10))
  legalBases?: string[];
}

export class SiteDto {
  @Country()
  country: string;

  @Text(120)
  name: string;

  @Pattern(SECTION_CODE, clearable)
  crossingPoint?: string | null;

  @Pattern(SECTION_CODE, clearable)
  borderSection?: string | null;

  @Decimal(-90, 90, clearable)
  latitude?: number | null;

  @Decimal(-180, 180, clearable)
  longitude?: number | null;

  @Id(clearable)
  leaderId?: string | null;

  /** Local time by which the day is reported. */
  @Pattern(/^([01]\d|2[0-3]):[0-5]\d$/)
  reportingCutoff: string;
}

export class SiteId extends CaseId {
  /** Chosen by the client: sending it again changes the same site. */
  @Id()
  siteId: string;
}

export class SectionDto {
  @Text(20_000)
  text: string;

  @YesNo()
  complete: boolean;
}

export class SectionCode extends CaseId {
  @OneOf('PlanSectionCode', planSections)
  code: PlanSectionCode;
}

export class AmendedSectionDto {
  @OneOf('PlanSectionCode', planSections)
  code: PlanSectionCode;

  @Text(20_000)
  text: string;
}

export class AmendmentDto {
  @Part(() => AmendedSectionDto, upTo(24))
  sections: AmendedSectionDto[];

  /** Why the plan has to change. */
  @Text(2000)
  reason: string;
}

export class OperationsQueryDto extends PageQueryDto {
  @OneOf('OperationState', stateCodes(operationWorkflow), optional)
  state?: string;

  @Country(optional)
  country?: string;

  @Pattern(SECTION_CODE, optional)
  borderSection?: string;

  @Id(optional)
  annualPlanId?: string;
}

export class ActOnOperation extends CaseId {
  @OneOf('OperationAction', plainActions(operationWorkflow))
  action: OperationAction;
}
