import { Column, Entity } from 'typeorm';
import { Item } from '../core/handling/item.js';
import type { RelationCode } from './relation.codes.js';

/** What one subject is to another, with handling of its own: at least as strict as that of either. */
@Entity('relations')
export class Relation extends Item {
  @Column('uuid')
  fromId: string;

  @Column('uuid')
  toId: string;

  @Column('text')
  code: RelationCode;

  /** In which part: courier, look-out, second driver. Null once it is erased. */
  @Column('text', { nullable: true })
  role: string | null;

  @Column('date', { nullable: true })
  fromDate: string | null;

  @Column('date', { nullable: true })
  toDate: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
