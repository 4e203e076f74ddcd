import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeBand, Sex } from './check.codes.js';

/** Somebody who was met at a check. Never a name. */
@Entity('check_persons')
export class CheckPerson {
  @PrimaryColumn('uuid')
  checkId: string;

  /** Chosen by the client; means nothing outside its check. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  ageBand: AgeBand;

  @Column('text', { nullable: true })
  nationality: string | null;

  @Column('text')
  sex: Sex;

  /** Needs that they were referred for, sealed: whoever helps them learns of these from the referral. */
  @Column('text', { nullable: true })
  needs: string | null;

  @Column('uuid', { array: true })
  referralIds: string[];

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}

/** What a check said before it was corrected. */
@Entity('check_corrections')
export class CheckCorrection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  checkId: string;

  @Column('timestamptz')
  correctedAt: Date;

  @Column('uuid')
  correctedBy: string;

  @Column('jsonb')
  before: object;
}
