import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { DataNoticeGround, DataNoticeNature } from './data-notice.codes.js';

/** Told to the other state, which follows in step: what it has of a case is corrected, erased, or no longer used. */
@Entity({ name: 'readmission_data_notices', schema: READMISSION })
export class ReadmissionDataNotice extends CaseRow implements Climbing {
  @Column('uuid')
  readmissionId: string;

  @Column('text')
  nature: DataNoticeNature;

  @Column('text')
  ground: DataNoticeGround;

  /** Names of the fields that it is about; none: everything. */
  @Column('text', { array: true })
  fields: string[];

  /** What is right, or why. */
  @Column('text', { nullable: true })
  text: string | null;

  @Column('uuid', { nullable: true })
  toAuthorityId: string | null;

  @Column('text')
  toCountry: string;

  @Column('text', { nullable: true })
  instrument: string | null;

  /** Until when the agreement has it erased there; null where it says nothing of it, or nobody has verified what. */
  @Column('timestamptz', { nullable: true })
  followBy: Date | null;

  /** What was done there. */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('integer')
  climbed: number;

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}
