import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  askedWith,
  fallbackReasons,
  travelDocumentTypes,
  type AskedWith,
  type FallbackReason,
  type TravelDocumentType,
} from './travel-document.codes.js';
import { travelDocumentWorkflow, type TravelDocumentAction } from './travel-document.workflow.js';

export class DocumentsQueryDto extends PageQueryDto {
  @Id(optional)
  readmissionId?: string;

  @Id(optional)
  personId?: string;

  @OneOf('TravelDocumentState', stateCodes(travelDocumentWorkflow), optional)
  state?: string;

  @OneOf('TravelDocumentType', travelDocumentTypes, optional)
  type?: TravelDocumentType;
}

export class ActOnDocument extends CaseId {
  @OneOf('TravelDocumentAction', plainActions(travelDocumentWorkflow))
  action: TravelDocumentAction;
}

export class EarlierView {
  number: string;
  issuedOn: string;
  expiresOn: string;
}

export class TravelDocumentView extends CaseView {
  readmissionId: string;
  personId: string;
  alsoFor: string[];

  @CodeField('TravelDocumentType', travelDocumentTypes)
  type: TravelDocumentType;

  @CodeField('FallbackReason', fallbackReasons)
  fallbackReason: FallbackReason | null;

  article: string | null;
  office: string | null;

  /** How what was said last came, where it did not come here. */
  channel: string | null;
  externalRef: string | null;

  @CodeField('AskedWith', askedWith)
  askedWith: AskedWith | null;

  askedAt: Date | null;
  issueBy: Date | null;
  renewalAskedAt: Date | null;
  renewBy: Date | null;
  number: string | null;
  issuedOn: string | null;
  expiresOn: string | null;
  shorterThanAgreed: boolean;
  earlier: EarlierView[];
}
