import { clearable, Country, Decimal, Id, OneOf, optional, Pattern, Text, YesNo } from '../core/forms.js';
import { authenticities, paperTypes } from '../subjects/subject.codes.js';
import {
  exhibitKinds,
  exhibitUnits,
  substances,
  type ExhibitKind,
  type ExhibitUnit,
  type Substance,
} from './exhibit.codes.js';

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

  @OneOf('ExhibitDocumentType', paperTypes, optional)
  documentType?: keyof typeof paperTypes;

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

  @OneOf('ExhibitDocumentType', paperTypes, clearable)
  documentType?: keyof typeof paperTypes | null;

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
