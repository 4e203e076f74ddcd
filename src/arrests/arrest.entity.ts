import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { sexes } from '../subjects/subject.codes.js';
import type { ArrestCategory, ArrestGround, ArrestReleaseGround } from './arrest.codes.js';

/** The host's record of an arrest: when, where, as what, by whom, and what followed. Who it was is kept apart. */
@Entity('arrests')
export class Arrest extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('timestamptz')
  arrestedAt: Date;

  @Column('text')
  place: string;

  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Column('text', { nullable: true })
  borderSection: string | null;

  @Column('text')
  category: ArrestCategory;

  @Column('text')
  ground: ArrestGround;

  /** Provisions of the host's law, as its prosecutor reads them. */
  @Column('text', { array: true })
  offences: string[];

  /** An officer of the host, with the powers of its law. */
  @Column('uuid')
  arrestedBy: string;

  /** Officers who assisted, visiting ones among them. */
  @Column('uuid', { array: true })
  assistedBy: string[];

  @Column('uuid', { nullable: true })
  apprehensionId: string | null;

  @Column('uuid', { nullable: true })
  checkId: string | null;

  @Column('boolean')
  forceUsed: boolean;

  @Column('timestamptz', { nullable: true })
  rightsReadAt: Date | null;

  @Column('text', { nullable: true })
  rightsLanguage: string | null;

  @Column('timestamptz', { nullable: true })
  prosecutorInformedAt: Date | null;

  @Column('text', { nullable: true })
  prosecutor: string | null;

  @Column('text', { nullable: true })
  facility: string | null;

  @Column('timestamptz', { nullable: true })
  deliveredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  releaseGround: ArrestReleaseGround | null;

  /** Whether the host's police record of the person is named. */
  @Column('boolean')
  personKnown: boolean;

  @Column('text')
  retentionRule: string;

  @Column('integer')
  retentionDays: number;
}

/** Who was arrested: by the number of the host's own police record, never by name. For officers of the host. */
@Entity('arrested_persons')
export class ArrestedPerson {
  @PrimaryColumn('uuid')
  arrestId: string;

  /** Number of the person in the police record of the host. */
  @Column('text')
  recordNo: string;

  @Column('text')
  sex: keyof typeof sexes;

  @Column('boolean')
  minor: boolean;

  @Column('text', { array: true })
  nationalities: string[];

  @Column('text', { nullable: true })
  warrantNo: string | null;

  /** The person of a group that was apprehended. */
  @Column('uuid', { nullable: true })
  apprehendedPersonId: string | null;
}
