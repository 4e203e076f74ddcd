import type { DatabaseCode } from '../checks/check.codes.js';
import { Column, Entity } from 'typeorm';
import type { OperationFunction } from '../core/access/roles.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Power } from '../legal-bases/legal-basis.codes.js';

/** An officer's place in an operation: from when to when, in which function, on which legal basis, with which powers. */
@Entity('deployments')
export class Deployment extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid')
  officerId: string;

  /** The state that sends. */
  @Column('text')
  country: string;

  @Column('uuid')
  authorityId: string;

  @Column('text', { array: true })
  hostCountries: string[];

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** The role that the officer holds in the operation while it lasts. */
  @Column('text')
  function: OperationFunction;

  /** Document expert, dog handler, trainer … */
  @Column('text', { nullable: true })
  profile: string | null;

  @Column('text')
  legalBasis: string;

  /** Derived from the legal basis when the host accepts; never written by hand. */
  @Column('text', { array: true })
  powers: Power[];

  @Column('boolean')
  weaponPermitted: boolean;

  /** What the basis would give if an unverified fact were confirmed. */
  @Column('text', { array: true })
  powersToConfirm: Power[];

  /** Databases of the host that the officer may have consulted for them. */
  @Column('text', { array: true })
  databaseAccess: DatabaseCode[];

  @Column('timestamptz')
  arrival: Date;

  @Column('timestamptz')
  departure: Date;

  /** Whom the officer answers to in the operation. */
  @Column('uuid', { nullable: true })
  superiorId: string | null;

  @Column('text', { nullable: true })
  accreditationNo: string | null;

  @Column('timestamptz', { nullable: true })
  briefedAt: Date | null;

  @Column('uuid', { nullable: true })
  briefedBy: string | null;

  @Column('timestamptz', { nullable: true })
  codeOfConductAt: Date | null;

  /** How often the host's answer has been waited for in vain. */
  @Column('integer')
  climbed: number;

  /** Loaded with it: whether the sending state has signed the plan in force. */
  stateHasSigned: boolean;
}
