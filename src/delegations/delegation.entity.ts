import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApprovingRole } from './delegation.codes.js';

/** Somebody stands in for an officer in one role at one place, from then until then, or until it is revoked. */
@Entity('delegations')
export class Delegation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  role: ApprovingRole;

  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('uuid', { nullable: true })
  operationId: string | null;

  /** Who holds the role themselves. */
  @Column('uuid')
  holderId: string;

  @Column('uuid')
  deputyId: string;

  @Column('timestamptz')
  validFrom: Date;

  @Column('timestamptz')
  validUntil: Date;

  @Column('timestamptz')
  namedAt: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('uuid', { nullable: true })
  revokedBy: string | null;

  @Column('integer')
  version: number;
}
