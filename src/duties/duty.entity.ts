import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../core/access/roles.js';

/** Somebody is on duty for a role in an authority or an operation, from then until then. */
@Entity('duties')
export class Duty {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('uuid', { nullable: true })
  operationId: string | null;

  @Column('uuid')
  officerId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  @Column('uuid')
  plannedBy: string;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('integer')
  version: number;
}
