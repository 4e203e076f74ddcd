import { Column } from 'typeorm';
import { CaseRow } from '../cases/guarded-row.js';
import type { Classification, HandlingCode, InfoGrade, SourceGrade } from '../handling/handling.codes.js';
import type { TransferCode } from '../handling/transfer.codes.js';
import type { Character, IdentifierKind, PassedKind } from './passed-on.codes.js';

/** One statement: under which field of the whitelist, in words, and whether it is a fact or an assessment. */
export interface Statement {
  readonly field: string;
  readonly text: string;
  readonly character: Character;
}

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** A file that goes with it: what it shows, what it is, and under which field it is said. */
export interface PassedFile {
  readonly id: string;
  readonly title: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly passedAs: string | null;
  readonly handlingCodes: readonly HandlingCode[];
  readonly h3Text: string | null;
  readonly classification: Classification;
}

/** What is passed on between states: the same in the hands of whoever passes it on and of whoever receives it. */
export abstract class PassedOn extends CaseRow {
  /** Table and id of the case that it is passed on with. */
  @Column('text')
  carrierType: string;

  @Column('uuid')
  carrierId: string;

  /** The first item of the chain by which it came from hand to hand. */
  @Column('uuid')
  rootId: string;

  @Column('text')
  itemKind: PassedKind;

  /** Null once it is destroyed, as all that is said below. */
  @Column('text', { nullable: true })
  title: string | null;

  @Column('jsonb', { nullable: true })
  statements: Statement[] | null;

  @Column('jsonb', { nullable: true })
  identifiers: Identifier[] | null;

  /** The identifiers in the one form in which they are looked up. */
  @Column('text', { array: true })
  keys: string[];

  /** Category of the person it is about, by its key in the register; null where it holds no personal data. */
  @Column('text', { nullable: true })
  subjectCategory: string | null;

  @Column('text', { array: true })
  specialKinds: string[];

  @Column('text', { nullable: true })
  specialNecessity: string | null;

  /** How accurate, complete, reliable and recent it is (LED, Art. 7(2)). */
  @Column('text', { nullable: true })
  accuracyNote: string | null;

  @Column('text', { nullable: true })
  purpose: string | null;

  /** Until when the transmitter's law lets it be kept (PCC SEE, Art. 31(4)(b)). */
  @Column('timestamptz', { nullable: true })
  deleteBy: Date | null;

  @Column('text', { nullable: true })
  sourceGrade: SourceGrade | null;

  @Column('text', { nullable: true })
  infoGrade: InfoGrade | null;

  @Column('text', { array: true })
  codes: TransferCode[];

  @Column('text', { nullable: true })
  h3Text: string | null;

  /** Under RESTRICT_TO_MS: states and bodies that may see it. */
  @Column('text', { array: true })
  restrictTo: string[];

  @Column('text')
  classification: Classification;

  /** What its holder's state calls that level. */
  @Column('text', { nullable: true })
  nationalLabel: string | null;

  /** Where the content is that this installation may not hold, or that went another way. */
  @Column('text', { nullable: true })
  reference: string | null;

  @Column('text', { nullable: true })
  instrument: string | null;

  @Column('text', { nullable: true })
  article: string | null;

  /** Of what was passed on, in one form: what the log keeps of it. */
  @Column('text', { nullable: true })
  digest: string | null;

  /** Loaded with it: the files that go with it. */
  files?: readonly PassedFile[];
}

/** What goes from the transmitter's item into the recipient's copy, unchanged. */
export const handedOver = [
  'carrierType',
  'carrierId',
  'rootId',
  'itemKind',
  'title',
  'statements',
  'identifiers',
  'keys',
  'subjectCategory',
  'specialKinds',
  'specialNecessity',
  'accuracyNote',
  'purpose',
  'deleteBy',
  'sourceGrade',
  'infoGrade',
  'codes',
  'h3Text',
  'restrictTo',
  'classification',
  'reference',
  'instrument',
  'article',
  'digest',
] as const satisfies readonly (keyof PassedOn)[];
