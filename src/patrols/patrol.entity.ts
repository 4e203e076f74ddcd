import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Standing } from '../core/workflow/duty.rules.js';
import type { Power } from '../legal-bases/legal-basis.codes.js';
import type { PatrolType } from './patrol.codes.js';

export interface Line {
  readonly type: 'LineString';
  readonly coordinates: [number, number][];
}

/** Officers who go out together under a leader of the host, and what they report when they are back. */
@Entity('patrols')
export class Patrol extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** Counted up within the operation. */
  @Column('integer')
  number: number;

  @Column('text')
  type: PatrolType;

  @Column('text', { nullable: true })
  borderSection: string | null;

  /** An officer of the host state. */
  @Column('uuid')
  leaderId: string;

  @Column('text')
  leaderCountry: string;

  /** Its leader and its members. */
  @Column('uuid', { array: true })
  officerIds: string[];

  @Column('text', { array: true })
  countries: string[];

  @Column('text', { nullable: true })
  vehicle: string | null;

  @Column('jsonb', { nullable: true })
  route: Line | null;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** What they take with them that is not registered as equipment. */
  @Column('text', { array: true })
  kit: string[];

  /** Equipment of the operation that they use. */
  @Column('uuid', { array: true })
  equipmentIds: string[];

  @Column('timestamptz', { nullable: true })
  beganAt: Date | null;

  @Column('timestamptz', { nullable: true })
  returnedAt: Date | null;

  @Column('jsonb', { nullable: true })
  report: PatrolReport | null;

  @Column('timestamptz', { nullable: true })
  reportedAt: Date | null;

  @Column('uuid', { nullable: true })
  reportedBy: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy: string | null;

  @Column('integer')
  climbed: number;

  /** Loaded with it. */
  crew: PatrolCrew[];

  operationState: string;

  siteLeaderId: string | null;

  /** Whether anybody of it is out with another patrol. */
  elsewhere: boolean;
}

export interface PatrolReport {
  readonly distanceKm: number;
  readonly persons: number;
  readonly vehicles: number;
  readonly checks: number;
  readonly narrative: string;
}

/** An officer on a patrol, with the powers that their deployment gives them at its place. */
@Entity('patrol_members')
export class PatrolMember {
  @PrimaryColumn('uuid')
  patrolId: string;

  @PrimaryColumn('uuid')
  officerId: string;

  @Column('text')
  country: string;

  @Column('text')
  legalBasis: string;

  @Column('text', { array: true })
  powers: Power[];

  /** Whether they are out at this moment: nobody is with two patrols at once. */
  @Column('boolean')
  out: boolean;
}

export type PatrolCrew = Pick<PatrolMember, 'officerId' | 'country' | 'legalBasis' | 'powers'> & {
  readonly deployment: Standing | undefined;
};
