import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type {
  ApprehensionGround,
  CustodyUnit,
  Direction,
  HandoverState,
  ReceivingAuthority,
  ReleaseGround,
  TransferTarget,
} from './apprehension.codes.js';

/**
 * The host's record of a group that was apprehended: when, where, by whom, in whose custody. Who they are, what shows
 * that they crossed, and what was written about it, is in tables of their own, behind a wall that this row is outside.
 */
@Entity('apprehensions')
export class Apprehension extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** The record of the group that this one was split from. */
  @Column('uuid', { nullable: true })
  originId: string | null;

  /** That group was in custody then, and so this one is. */
  @Column('boolean')
  fromCustody: boolean;

  @Column('text')
  ground: ApprehensionGround;

  @Column('timestamptz')
  apprehendedAt: Date;

  @Column('timestamptz', { nullable: true })
  crossedAt: Date | null;

  @Column('text')
  place: string;

  @Column('double precision')
  latitude: number;

  @Column('double precision')
  longitude: number;

  @Column('text')
  borderSection: string;

  /** From the border line. */
  @Column('integer', { nullable: true })
  distanceMetres: number | null;

  /** In the zone of an international airport. */
  @Column('boolean')
  atAirport: boolean;

  /** In a port; of what was recorded before that was asked, nobody knows. */
  @Column('boolean', { nullable: true })
  atPort: boolean | null;

  @Column('text')
  direction: Direction;

  /** The state that they came from without a stay elsewhere. */
  @Column('text', { nullable: true })
  cameFrom: string | null;

  /** Officers of the host. */
  @Column('uuid', { array: true })
  apprehendedBy: string[];

  /** A visiting officer who held them until an officer of the host took over. */
  @Column('uuid', { nullable: true })
  heldBy: string | null;

  @Column('integer')
  personCount: number;

  /** Of them, whose identity is recorded. */
  @Column('integer')
  personsRecorded: number;

  @Column('integer')
  minors: number;

  @Column('integer')
  unaccompaniedMinors: number;

  @Column('integer')
  protectionWishes: number;

  /** The officer who has them; null where they have left the custody of the police. */
  @Column('uuid', { nullable: true })
  custodianId: string | null;

  @Column('text')
  custodyUnit: CustodyUnit | ReceivingAuthority;

  /** To whom they are handed over, while that officer has not confirmed. */
  @Column('uuid', { nullable: true })
  receiverId: string | null;

  /** Until when that officer has to say so. */
  @Column('timestamptz', { nullable: true })
  answerDueAt: Date | null;

  /** What became of the latest hand-over. */
  @Column('text', { nullable: true })
  handover: HandoverState | null;

  @Column('timestamptz', { nullable: true })
  leftCustodyAt: Date | null;

  @Column('text', { nullable: true })
  releaseGround: ReleaseGround | null;

  @Column('text', { nullable: true })
  transferTarget: TransferTarget | null;

  /** How long identities are kept after custody has ended. */
  @Column('text')
  retentionRule: string;

  @Column('integer')
  retentionDays: number;

  /** Loaded with it: the records of the groups that were split from it. */
  splitInto: string[];

  /** Loaded with it, for those who may know who they are: the reference of the host's file. */
  hostFileNo: string | null;

  /** The hand-over was not answered in time: what was written down of it is closed with this act. */
  lapses?: true;
}
