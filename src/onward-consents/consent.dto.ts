import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Fields, Id, OneOf, optional, optionalUpTo, Pattern, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  crossingCategories,
  crossings,
  crossingSources,
  type CrossingCategory,
  type CrossingDirection,
  type CrossingSource,
} from './consent.codes.js';
import type { Extract } from './consent.entity.js';
import { consentWorkflow, type ConsentAction } from './consent.workflow.js';

export class AskConsentDto {
  @Id()
  readmissionId: string;

  @OneOf('ConsentCrossing', crossings)
  direction: CrossingDirection;

  /** Of the joint operation; left out where it goes to somebody else. */
  @Id(optional)
  operationId?: string;

  /** The kind of the operation's record, by its table. */
  @Pattern(/^[a-z_]{3,60}$/, optional)
  sourceKind?: string;

  @Id(optional)
  sourceRecord?: string;

  /** The authority or body that would have it: no person. */
  @Text(300, optional)
  recipient?: string;

  @Text(2000)
  purpose: string;

  @Text(500)
  legalBasis: string;

  /** What of the persons would leave the readmission; nothing else can. */
  @OneOf('CrossingCategory', crossingCategories, optionalUpTo(5))
  categories?: CrossingCategory[];
}

export class GiveConsentDto {
  @Text(2000, optional)
  conditions?: string;
}

export class CarryDto {
  /** From an operation: what of its record is needed, in words. */
  @Text(4000, optional)
  text?: string;
}

export class ConsentsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @OneOf('OnwardConsentState', stateCodes(consentWorkflow), optional)
  state?: string;
}

export class ActOnConsent extends CaseId {
  @OneOf('OnwardConsentAction', plainActions(consentWorkflow))
  action: ConsentAction;
}

export class OnwardConsentView extends CaseView {
  readmissionId: string;

  @CodeField('ConsentCrossing', crossings)
  direction: CrossingDirection;

  operationId: string | null;

  @CodeField('CrossingSource', crossingSources, { nullable: true })
  sourceKind: CrossingSource | null;

  sourceRecord: string | null;
  recipient: string | null;
  purpose: string;
  legalBasis: string;

  @CodeField('CrossingCategory', crossingCategories, upTo(5))
  categories: CrossingCategory[];

  dataOf: string;
  answeringAuthorityId: string | null;
  conditions: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;

  /** What was carried across. */
  @Fields({ nullable: true })
  extract: Extract | null;

  carriedBy: string | null;
  carriedAt: Date | null;
}
