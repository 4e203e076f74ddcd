import { CaseView } from '../cases/case.dto.js';
import {
  clearable,
  CodeField,
  Country,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Part,
  Pattern,
  Text,
  upTo,
} from '../forms.js';
import * as handling from '../handling/handling.codes.js';
import { transferCodes, type TransferCode } from '../handling/transfer.codes.js';
import {
  characters,
  identifierKinds,
  passedKinds,
  type Character,
  type IdentifierKind,
  type PassedKind,
} from './passed-on.codes.js';

export class StatementDto {
  /** A field that the category of the person allows, or `circumstances`. */
  @Pattern(/^[a-z][a-z0-9_]{1,39}$/)
  field: string;

  @Text(8000)
  text: string;

  @OneOf('StatementCharacter', characters)
  character: Character;
}

export class IdentifierDto {
  @OneOf('PassedIdentifierKind', identifierKinds)
  kind: IdentifierKind;

  @Text(200)
  value: string;
}

/** What is to be passed on: content, and what it carries. */
export class ContentDto {
  @OneOf('PassedKind', passedKinds)
  itemKind: PassedKind;

  @Text(200)
  title: string;

  @Part(() => StatementDto, optionalUpTo(60))
  statements: StatementDto[] = [];

  @Part(() => IdentifierDto, optionalUpTo(40))
  identifiers: IdentifierDto[] = [];

  /** Category of the person it is about: GET /legal-register?kind=subject_category. Left out: no personal data. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, clearable)
  subjectCategory?: string | null;

  /** How accurate, complete, reliable and recent it is. */
  @Text(2000, clearable)
  accuracyNote?: string | null;

  @Text(2000)
  purpose: string;

  /** Until when it may be kept. Personal data do not go without. */
  @Moment(clearable)
  deleteBy?: Date | null;
}

/** What it carries. */
export class CarriedDto extends ContentDto {
  @OneOf('SourceGrade', handling.sourceGrades, clearable)
  sourceGrade?: handling.SourceGrade | null;

  @OneOf('InfoGrade', handling.infoGrades, clearable)
  infoGrade?: handling.InfoGrade | null;

  /** H0 always applies and need not be said; what the legal basis puts on it comes when it is sent. */
  @OneOf('TransferCode', transferCodes, optionalUpTo(8))
  codes: TransferCode[] = ['H0'];

  @Text(1000, clearable)
  h3Text?: string | null;

  /** Under RESTRICT_TO_MS. */
  @Country(optionalUpTo(60))
  restrictTo: string[] = [];

  @OneOf('Classification', handling.classifications, optional)
  classification: handling.Classification = 'BPL';

  /** What one's own state calls the level; it decides, and not the English word. */
  @Text(60, clearable)
  nationalLabel?: string | null;

  /** Where the content is that may not be held here. */
  @Text(400, clearable)
  reference?: string | null;
}

/** A file that goes with it; the bytes are at GET /attachments/{id}/file. */
export class PassedFileView {
  id: string;
  title: string;
  contentType: string;
  bytes: number;
  sha256: string;
  /** The field under which it is passed on. */
  passedAs: string | null;

  @CodeField('HandlingCode', handling.handlingCodes, upTo(4))
  handlingCodes: handling.HandlingCode[];

  @CodeField('Classification', handling.classifications)
  classification: handling.Classification;
}

/** What either side shows of it. */
export class PassedOnView extends CaseView {
  carrierType: string;
  carrierId: string;

  @CodeField('PassedKind', passedKinds)
  itemKind: PassedKind;

  title: string | null;
  statements: StatementDto[] | null;
  identifiers: IdentifierDto[] | null;
  subjectCategory: string | null;
  specialKinds: string[];
  specialNecessity: string | null;
  accuracyNote: string | null;
  purpose: string | null;
  deleteBy: Date | null;

  @CodeField('SourceGrade', handling.sourceGrades, { nullable: true })
  sourceGrade: handling.SourceGrade | null;

  @CodeField('InfoGrade', handling.infoGrades, { nullable: true })
  infoGrade: handling.InfoGrade | null;

  @CodeField('TransferCode', transferCodes, upTo(8))
  codes: TransferCode[];

  h3Text: string | null;
  restrictTo: string[];

  @CodeField('Classification', handling.classifications)
  classification: handling.Classification;

  nationalLabel: string | null;
  reference: string | null;
  /** Null where its content is not shown. */
  files: PassedFileView[] | null;
  instrument: string | null;
  article: string | null;
  digest: string | null;
}
