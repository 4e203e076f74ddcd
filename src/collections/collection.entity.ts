import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { DataPurpose } from '../core/handling/handling.codes.js';
import type { CollectionKind, Suspender } from './collection.codes.js';
import type { Rule, Terms } from './collection.terms.js';

/**
 * What an authority keeps and lets others be checked against: for which purposes, on which law, for how long, and who is
 * told what of a hit. It has no entries before the data-protection officer of its state has put it in use.
 */
@Entity('collections')
export class Collection extends CaseRow {
  @Column('text')
  kind: CollectionKind;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  @Column('text', { array: true })
  purposes: DataPurpose[];

  /** The national law that it is kept on, with the article. */
  @Column('text')
  nationalLaw: string;

  /** The rule (`retention_rules`) that sets the longest time between two reviews of an entry. */
  @Column('text')
  retentionRule: string;

  @Column('integer')
  reviewDays: number;

  @Column('integer')
  keepDays: number;

  /** Whom to turn to about a hit. */
  @Column('uuid')
  contactAuthorityId: string;

  /** How to reach it at any hour: a channel of the authority, not of a person. */
  @Column('text')
  dutyChannel: string;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  @Column('uuid', { nullable: true })
  putInUseBy: string | null;

  @Column('timestamptz', { nullable: true })
  putInUseAt: Date | null;

  @Column('text', { nullable: true })
  suspendedAs: Suspender | null;

  /** Grows with every change of the terms that was agreed; 0 before it is put in use. */
  @Column('integer')
  termsVersion: number;

  /** A change of the terms that has been proposed and not decided. */
  @Column('jsonb', { nullable: true })
  pending: Terms | null;

  @Column('uuid', { nullable: true })
  pendingBy: string | null;

  @Column('timestamptz', { nullable: true })
  pendingAt: Date | null;

  /** When the collection itself has to be reviewed. */
  @Column('timestamptz', { nullable: true })
  reviewDue: Date | null;

  /** How often its review has been called for and not done. */
  @Column('integer')
  reviewCalls: number;

  @Column('integer')
  climbed: number;

  /** Its entries can be found by those who ask. */
  @Column('boolean')
  searchable: boolean;

  /** Loaded with it, and written back with it. */
  rules: Rule[];
}
