import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { CrossingCategory, CrossingDirection, CrossingSource } from './consent.codes.js';

/** What was carried across: whitelisted fields of the persons, or words about a record of an operation. Frozen. */
export interface Extract {
  readonly persons?: readonly object[];
  readonly text?: string;
}

/** The door in the wall: nothing goes between a readmission and anything else without such a record, asked and answered. */
@Entity({ name: 'onward_consents', schema: READMISSION })
export class OnwardConsent extends CaseRow {
  @Column('uuid')
  readmissionId: string;

  @Column('text')
  direction: CrossingDirection;

  @Column('uuid', { nullable: true })
  operationId: string | null;

  /** The record of the operation that it is about. */
  @Column('text', { nullable: true })
  sourceKind: CrossingSource | null;

  @Column('uuid', { nullable: true })
  sourceRecord: string | null;

  /** Who would have it, where it goes to somebody else. */
  @Column('text', { nullable: true })
  recipient: string | null;

  @Column('text')
  purpose: string;

  @Column('text')
  legalBasis: string;

  @Column('text', { array: true })
  categories: CrossingCategory[];

  /** Whose data they are: that state answers. */
  @Column('text')
  dataOf: string;

  @Column('uuid', { nullable: true })
  answeringAuthorityId: string | null;

  @Column('text', { nullable: true })
  conditions: string | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('jsonb', { nullable: true })
  extract: Extract | null;

  @Column('uuid', { nullable: true })
  carriedBy: string | null;

  @Column('timestamptz', { nullable: true })
  carriedAt: Date | null;

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}
