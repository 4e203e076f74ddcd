import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../core/access/roles.js';

/** Somebody who works here: a member of an authority, or a guest for the length of a deployment. */
@Entity('officers')
export class OfficerRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  authorityId: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  rank: string | null;

  @Column('text', { array: true })
  languages: string[];

  @Column('boolean')
  guest: boolean;

  @Column('timestamptz', { nullable: true })
  validUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  /** Made up for trying the product out: may not exist where production forbids it. */
  @Column('boolean')
  demo: boolean;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('integer')
  version: number;
}

/** A role, held in an authority (assigned by its administrator) or in an operation (by function), from then until then. */
@Entity('role_assignments')
export class RoleAssignment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  officerId: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  authorityId: string | null;

  @Column('uuid', { nullable: true })
  operationId: string | null;

  @Column('timestamptz')
  validFrom: Date;

  @Column('timestamptz', { nullable: true })
  validUntil: Date | null;

  @Column('uuid', { nullable: true })
  assignedBy: string | null;
}
