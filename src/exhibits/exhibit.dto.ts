import { CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Country, Decimal, Id, OneOf, optional, Pattern, Text, YesNo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { authenticities, documentTypes } from '../subjects/subject.codes.js';
import {
  exhibitKinds,
  exhibitUnits,
  substances,
  type ExhibitKind,
  type ExhibitUnit,
  type Substance,
} from './exhibit.codes.js';
import { exhibitWorkflow } from './exhibit.workflow.js';

const CURRENCY = /^[A-Z]{3}$/;

/** What it is. Each kind has fields that must be said, and others that make no sense of it. */
export class DescribedDto {
  @OneOf('ExhibitKind', exhibitKinds)
  kind: ExhibitKind;

  @Text(2000)
  description: string;

  /** How much or how many; of cash, the sum. */
  @Decimal(0, 1e12, optional)
  quantity?: number;

  @OneOf('ExhibitUnit', exhibitUnits, optional)
  unit?: ExhibitUnit;

  @OneOf('Substance', substances, optional)
  substance?: Substance;

  /** ISO 4217: EUR, ALL. */
  @Pattern(CURRENCY, optional)
  currency?: string;

  @OneOf('DocumentType', documentTypes, optional)
  documentType?: keyof typeof documentTypes;

  @OneOf('Authenticity', authenticities, optional)
  authenticity?: keyof typeof authenticities;

  @Country(optional)
  issuingCountry?: string;

  /** Number of a document or weapon, plate or VIN, IMEI. */
  @Text(80, optional)
  identifier?: string;

  /** Of a vehicle: whether it is wanted as stolen. */
  @YesNo(optional)
  stolen?: boolean;
}

export class OpenExhibitDto extends DescribedDto {
  @Id()
  seizureId: string;
}

/** What is left out stays as it is; null clears it. */
export class DescribeExhibitDto {
  @OneOf('ExhibitKind', exhibitKinds, optional)
  kind?: ExhibitKind;

  @Text(2000, optional)
  description?: string;

  @Decimal(0, 1e12, clearable)
  quantity?: number | null;

  @OneOf('ExhibitUnit', exhibitUnits, clearable)
  unit?: ExhibitUnit | null;

  @OneOf('Substance', substances, clearable)
  substance?: Substance | null;

  @Pattern(CURRENCY, clearable)
  currency?: string | null;

  @OneOf('DocumentType', documentTypes, clearable)
  documentType?: keyof typeof documentTypes | null;

  @OneOf('Authenticity', authenticities, clearable)
  authenticity?: keyof typeof authenticities | null;

  @Country(clearable)
  issuingCountry?: string | null;

  @Text(80, clearable)
  identifier?: string | null;

  @YesNo(clearable)
  stolen?: boolean | null;

  @Text(2000)
  reason: string;
}

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

  @CodeField('DocumentType', documentTypes, { nullable: true })
  documentType: keyof typeof documentTypes | null;

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
