import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { authenticities, sexes } from '../subjects/subject.codes.js';
import type { Company, ShownDocument } from './apprehension.codes.js';

/** A document that somebody showed, as it was read. */
export interface DocumentShown {
  readonly type: ShownDocument;
  readonly number: string | null;
  readonly issuingCountry: string | null;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly authenticity: keyof typeof authenticities;
}

/**
 * Somebody who was apprehended, as the host's own record has them. Personal data of the host: seen by those of the host
 * who need it, by no visiting officer and no debriefer. Nothing of a debriefing leads here or comes from here.
 */
@Entity('apprehended_persons')
export class ApprehendedPerson {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  apprehensionId: string;

  @Column('text', { nullable: true })
  familyName: string | null;

  @Column('text', { nullable: true })
  givenNames: string | null;

  /** Former names, aliases, nicknames. */
  @Column('text', { array: true })
  otherNames: string[];

  @Column('date', { nullable: true })
  bornOn: string | null;

  @Column('text', { nullable: true })
  birthPlace: string | null;

  @Column('integer', { nullable: true })
  estimatedAge: number | null;

  /** Somebody whose age is in doubt is taken to be a minor. */
  @Column('boolean')
  ageInDoubt: boolean;

  /** Derived from these when it is written. */
  @Column('boolean')
  minor: boolean;

  @Column('text')
  sex: keyof typeof sexes;

  /** As declared. */
  @Column('text', { array: true })
  nationalities: string[];

  @Column('boolean')
  stateless: boolean;

  @Column('text', { array: true })
  languages: string[];

  @Column('boolean')
  needsInterpreter: boolean;

  @Column('text')
  company: Company;

  /** The adult of the same record whom this child is not parted from. */
  @Column('uuid', { nullable: true })
  accompaniedBy: string | null;

  @Column('jsonb')
  documents: DocumentShown[];

  /** Reference of a picture in the host's own system; the picture is not here. */
  @Column('text', { nullable: true })
  photoRef: string | null;

  @Column('text', { nullable: true })
  fingerprintRef: string | null;

  @Column('boolean')
  wishesProtection: boolean;

  /** What they were referred for; each need once. */
  @Column('text', { array: true })
  referredFor: string[];

  @Column('uuid', { array: true })
  referrals: string[];

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
