import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { authenticities, paperTypes } from '../subjects/subject.codes.js';
import {
  exhibitKinds,
  exhibitUnits,
  substances,
  type ExhibitKind,
  type ExhibitUnit,
  type Substance,
} from './exhibit.codes.js';
import { exhibitWorkflow } from './exhibit.workflow.js';

export class ExhibitsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  seizureId?: string;

  /** In whose hands. */
  @Id(optional)
  holderId?: string;

  @OneOf('ExhibitKind', exhibitKinds, optional)
  kind?: ExhibitKind;

  @OneOf('ExhibitState', stateCodes(exhibitWorkflow), optional)
  state?: string;
}

/** One thing that was seized, as its reader may see it. */
export class ExhibitView extends CaseView {
  operationId: string;
  siteId: string | null;
  seizureId: string;

  /** Counted up within the operation. */
  number: number;

  @CodeField('ExhibitKind', exhibitKinds)
  kind: ExhibitKind;

  description: string;
  quantity: number | null;

  @CodeField('ExhibitUnit', exhibitUnits, { nullable: true })
  unit: ExhibitUnit | null;

  @CodeField('Substance', substances, { nullable: true })
  substance: Substance | null;

  currency: string | null;

  @CodeField('ExhibitDocumentType', paperTypes, { nullable: true })
  documentType: keyof typeof paperTypes | null;

  @CodeField('Authenticity', authenticities, { nullable: true })
  authenticity: keyof typeof authenticities | null;

  issuingCountry: string | null;
  identifier: string | null;
  stolen: boolean | null;
  sealNo: string | null;
  holderId: string | null;
  holderOutside: string | null;

  /** Who has been asked to confirm that they have it. */
  receiverId: string | null;
  keptAt: string;

  /** How many links its chain of custody has. */
  links: number;
}
