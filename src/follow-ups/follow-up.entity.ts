import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { FollowUpKind } from './follow-up.codes.js';

/** Something that an operation leaves to be done: handed to a named authority, with a due day. */
@Entity('follow_ups')
export class FollowUp extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('text')
  kind: FollowUpKind;

  @Column('text')
  title: string;

  @Column('text')
  description: string;

  /** The case type and the record that it grew out of. */
  @Column('text', { nullable: true })
  sourceType: string | null;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  /** The authority that it is handed to. */
  @Column('uuid')
  addresseeId: string;

  @Column('text')
  addresseeCountry: string;

  /** The officer there who sees to it. */
  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  @Column('date')
  dueOn: string;

  @Column('integer')
  climbed: number;

  /** Whose chief is asked next: the authority it was handed to, or one above it. */
  @Column('uuid')
  waitsAt: string;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { nullable: true })
  acceptedBy: string | null;

  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('uuid', { nullable: true })
  doneBy: string | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  /** Loaded with it: the authority above the one it waits at. */
  above: string | null;
}
