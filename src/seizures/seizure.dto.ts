import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Decimal, Id, Moment, OneOf, optional, optionalUpTo, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { seizureGrounds, type SeizureGround } from './seizure.codes.js';
import { seizureWorkflow, type SeizureAction } from './seizure.workflow.js';

export class OpenSeizureDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @Moment()
  seizedAt: Date;

  @Text(200)
  place: string;

  @Decimal(-90, 90, optional)
  latitude?: number;

  @Decimal(-180, 180, optional)
  longitude?: number;

  @Text(40, optional)
  borderSection?: string;

  @OneOf('SeizureGround', seizureGrounds)
  ground: SeizureGround;

  /** Article of the host's law. */
  @Text(200)
  legalBasis: string;

  /** An officer of the host, with the powers of its law. */
  @Id()
  seizedBy: string;

  @Id(optionalUpTo(20))
  assistedBy: string[] = [];

  /** The arrest of whom they were taken from. */
  @Id(optional)
  arrestId?: string;

  /** Number of the receipt that was given for them. */
  @Text(60, optional)
  receiptNo?: string;

  /** Officers to whom it is kept from its creation on. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class AmendSeizureDto {
  @Moment(optional)
  seizedAt?: Date;

  @Text(200, optional)
  place?: string;

  @OneOf('SeizureGround', seizureGrounds, optional)
  ground?: SeizureGround;

  @Text(200, optional)
  legalBasis?: string;

  @Text(60, clearable)
  receiptNo?: string | null;

  @Text(2000)
  reason: string;
}

export class SeizuresQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  arrestId?: string;

  @OneOf('SeizureState', stateCodes(seizureWorkflow), optional)
  state?: string;
}

export class ActOnSeizure extends CaseId {
  @OneOf('SeizureAction', plainActions(seizureWorkflow))
  action: SeizureAction;
}

/** What was seized at one time and place. Its exhibits: GET /exhibits?seizureId=… */
export class SeizureView extends CaseView {
  operationId: string;
  siteId: string | null;
  seizedAt: Date;
  place: string;
  latitude: number | null;
  longitude: number | null;
  borderSection: string | null;

  @CodeField('SeizureGround', seizureGrounds)
  ground: SeizureGround;

  legalBasis: string;
  seizedBy: string;
  assistedBy: string[];
  arrestId: string | null;
  receiptNo: string | null;

  /** How many exhibits there are. */
  exhibits: number;

  /** How many of them have no seal yet. */
  unsealed: number;

  /** How many of them have not been returned, destroyed or given to a court. */
  kept: number;
}
