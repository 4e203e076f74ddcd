import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { EquipmentKind, HolderKind, MovementKind } from './equipment.codes.js';

/** A piece of equipment (or several of the same) in an operation: whose it is, who has it, and who signed for it. */
@Entity('equipment')
export class Equipment extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  kind: EquipmentKind;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  serialNo: string | null;

  @Column('integer')
  quantity: number;

  /** Whose property it is; the record itself is the host's. */
  @Column('text')
  propertyCountry: string;

  @Column('uuid')
  propertyAuthorityId: string;

  @Column('text', { nullable: true })
  fundedBy: string | null;

  /** Who has it, or is to have it; null while its owner has it. */
  @Column('text', { nullable: true })
  holderKind: HolderKind | null;

  @Column('uuid', { nullable: true })
  holderId: string | null;

  /** Loaded with it and written back with it, the oldest first. */
  movements: EquipmentMovement[];

  operationState: string;
}

/** A change of hands, signed by those who give and those who take. */
@Entity('equipment_movements')
export class EquipmentMovement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  equipmentId: string;

  @Column('text')
  kind: MovementKind;

  /** To whom; null where its owner gets it back, or nobody has it. */
  @Column('text', { nullable: true })
  toKind: HolderKind | null;

  @Column('uuid', { nullable: true })
  toId: string | null;

  @Column('timestamptz')
  at: Date;

  /** Who signs for the side that gives. */
  @Column('uuid')
  givenBy: string;

  /** The receipt of the other side. */
  @Column('timestamptz', { nullable: true })
  receivedAt: Date | null;

  @Column('uuid', { nullable: true })
  receivedBy: string | null;

  @Column('text', { nullable: true })
  note: string | null;
}
