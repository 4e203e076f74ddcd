import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CustodyCondition, CustodyUnit, HandoverState, ReceivingAuthority } from './apprehension.codes.js';

/** One passing of a group from officer to officer: given by one, confirmed or disputed by the other. */
@Entity('custody_handovers')
export class CustodyHandover {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  apprehensionId: string;

  @Column('uuid')
  fromOfficer: string;

  @Column('text')
  fromUnit: CustodyUnit | ReceivingAuthority;

  /** Null where the receiving authority works outside this system and has given a receipt. */
  @Column('uuid', { nullable: true })
  toOfficer: string | null;

  @Column('text')
  toUnit: CustodyUnit | ReceivingAuthority;

  /** Number or reference of the receipt that an outside authority gave. */
  @Column('text', { nullable: true })
  receipt: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  place: string;

  @Column('integer')
  persons: number;

  @Column('text', { array: true })
  conditions: CustodyCondition[];

  @Column('text')
  state: HandoverState;

  @Column('uuid')
  recordedBy: string;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Why the receiving officer disputes it. */
  @Column('text', { nullable: true })
  disputed: string | null;
}
