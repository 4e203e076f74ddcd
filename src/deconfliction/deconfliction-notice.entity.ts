import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { DeconflictionAnswer, NoticeLevel, StakeSource, UnitKind } from './deconfliction.codes.js';

/**
 * Tells the supervisors of one unit that another one works on the same, and whom to speak to there: nothing of what the
 * other has, nor how much, nor since when. Each of the two has a notice of its own.
 */
@Entity('deconfliction_notices')
export class DeconflictionNotice extends CaseRow {
  /** The meeting of the two; both notices have it. */
  @Column('uuid')
  meetingId: string;

  /** The unit that is told: an operation, and there the officers of the owner's state; or an authority. */
  @Column('text')
  unitKind: UnitKind;

  @Column('uuid')
  unitId: string;

  @Column('text')
  level: NoticeLevel;

  /** The unit's own record by which it works on it. */
  @Column('text')
  sourceType: StakeSource;

  @Column('uuid')
  sourceId: string;

  /** The unit is covert: the other one is told only if its supervisor lets it be. */
  @Column('boolean')
  covert: boolean;

  /** Whom to speak to at the other unit. */
  @Column('text')
  otherCountry: string;

  @Column('uuid')
  contactAuthorityId: string;

  @Column('uuid', { nullable: true })
  contactOfficerId: string | null;

  /** The other unit is covert: nobody is told of it until its supervisor lets them be. */
  @Column('boolean')
  held: boolean;

  /** The covert side has let the other one be told. */
  @Column('boolean')
  revealed: boolean;

  @Column('text', { nullable: true })
  answer: DeconflictionAnswer | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** What the supervisor of the other unit has answered, if they have. */
  @Column('text', { nullable: true })
  otherAnswer: DeconflictionAnswer | null;

  /** Loaded with it: what it was before this act. */
  before: { readonly answer: DeconflictionAnswer | null; readonly revealed: boolean };
}
