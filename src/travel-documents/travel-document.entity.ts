import { Column, Entity } from 'typeorm';
import { PartBetweenStates } from '../core/exchange/part-between-states.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { ReadmissionChannel } from '../readmissions/readmission.codes.js';
import type { AskedWith, FallbackReason, TravelDocumentType } from './travel-document.codes.js';

/** What was on it before it was renewed. */
export interface Earlier {
  readonly number: string;
  readonly issuedOn: string;
  readonly expiresOn: string;
}

/** On what one person of a readmission travels: their own, issued by the consulate, or by the requesting state instead. */
@Entity({ name: 'travel_documents', schema: READMISSION })
export class TravelDocument extends PartBetweenStates {
  /** When the last turn was taken, where it was taken after it was opened: nothing is said to have come before it. */
  @Column('timestamptz', { nullable: true })
  lastTurnAt: Date | null;

  @Column('uuid')
  readmissionId: string;

  @Column('uuid')
  personId: string;

  /** Children who are entered in it. */
  @Column('uuid', { array: true })
  alsoFor: string[];

  @Column('text')
  type: TravelDocumentType;

  /** Why the requesting state issues it itself. */
  @Column('text', { nullable: true })
  fallbackReason: FallbackReason | null;

  /** Article on which that rests. */
  @Column('text', { nullable: true })
  article: string | null;

  /** The consulate or office, by its name. */
  @Column('text', { nullable: true })
  office: string | null;

  @Column('text', { nullable: true })
  askedWith: AskedWith | null;

  @Column('timestamptz', { nullable: true })
  askedAt: Date | null;

  /** The last moment for the consulate by verified law; null where the law is not verified, or sets no time. */
  @Column('timestamptz', { nullable: true })
  issueBy: Date | null;

  @Column('timestamptz', { nullable: true })
  renewalAskedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  renewBy: Date | null;

  @Column('text', { nullable: true })
  number: string | null;

  @Column('date', { nullable: true })
  issuedOn: string | null;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** Valid for less time than the agreement says. */
  @Column('boolean')
  shorterThanAgreed: boolean;

  @Column('jsonb')
  earlier: Earlier[];

  @Column('text', { nullable: true })
  channel: ReadmissionChannel | null;

  @Column('text', { nullable: true })
  externalRef: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Loaded: which time clocks show in the requesting state. What has to be so on a day has to be so on its day. */
  zone: string;
}
