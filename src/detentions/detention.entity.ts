import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Climbing } from '../core/workflow/climbing.js';
import { READMISSION } from '../readmissions/readmission.entity.js';
import type { Alternative, DetentionGround, DetentionQuestion, ReleaseGround } from './detention.codes.js';

/** What the national law of the detaining state says, as the register knew it, and how sure that is. */
export interface DetentionLaw {
  readonly rule: string | null;
  readonly entryId: string | null;
  readonly source: string | null;
  readonly sure: boolean;
  readonly firstUntil: string | null;
  readonly mostUntil: string | null;
  readonly children: string | null;
}

/** That somebody is detained to be readmitted: the detaining state's own, and never told to the other one. */
@Entity({ name: 'detentions', schema: READMISSION })
export class Detention extends CaseRow implements Climbing {
  @Column('uuid')
  readmissionId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('text')
  decisionRef: string;

  /** The authority or court that has decided. */
  @Column('text')
  decidedBy: string;

  @Column('date')
  decidedOn: string;

  @Column('text')
  ground: DetentionGround;

  @Column('text', { array: true })
  alternatives: Alternative[];

  @Column('text')
  place: string;

  @Column('timestamptz')
  startedAt: Date;

  /** Until when the decision in force allows it; the last day of the detention by that decision. */
  @Column('date', { nullable: true })
  allowedUntil: string | null;

  @Column('jsonb')
  law: DetentionLaw;

  /** When it is reviewed next. */
  @Column('timestamptz')
  reviewAt: Date;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  /** The decision by which it was prolonged, after the last review. */
  @Column('text', { nullable: true })
  reviewRef: string | null;

  /** Why it is asked now whether it is still justified. */
  @Column('text', { nullable: true })
  question: DetentionQuestion | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('text', { nullable: true })
  releaseGround: ReleaseGround | null;

  /** How often the question was left without an answer for a day. */
  @Column('integer')
  climbed: number;

  /** Set for the one act by which it follows the case. */
  followsAnother?: true;
}
