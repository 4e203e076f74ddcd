import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';

/** What an officer wanted to send, as the device kept it. */
export interface Command {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body: object;
  /** Under which key it would have been carried out: it is still good for once. */
  readonly key: string;
}

/** Work that was done without a network and was refused when it came, because its officer may not do it any more. */
@Entity('parked_work')
export class ParkedWork extends CaseRow {
  @Column('uuid')
  tabletId: string;

  /** Whose work it is. */
  @Column('uuid')
  officerId: string;

  /** The operation in which it was done, where the device knew it. */
  @Column('uuid', { nullable: true })
  operationId: string | null;

  /** As the device names it. */
  @Column('uuid')
  itemId: string;

  /** The piece of work of which it is a step. */
  @Column('uuid', { nullable: true })
  workId: string | null;

  @Column('text', { nullable: true })
  title: string | null;

  @Column('integer', { default: 0 })
  seq: number;

  @Column('timestamptz')
  capturedAt: Date;

  /** The code of the refusal that it met. */
  @Column('text')
  refusal: string;

  /** Null when it was given up. */
  @Column('jsonb', { nullable: true })
  command: Command | null;

  /** What the supervisor wrote to its officer. */
  @Column('text', { nullable: true })
  note: string | null;
}
