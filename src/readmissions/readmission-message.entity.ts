import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import type { ReadmissionChannel, ReadmissionMessageKind } from './readmission.codes.js';
import { READMISSION } from './readmission.entity.js';

/**
 * Something that one side has said to the other: kept as it was said, with how it came and who took it down. Its id is its
 * sender's, so that what comes twice is one; what comes late or out of order is kept where it belongs by when it was said.
 */
@Entity({ name: 'readmission_messages', schema: READMISSION })
export class ReadmissionMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  readmissionId: string;

  @Column('text')
  kind: ReadmissionMessageKind;

  @Column('text')
  side: Side;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('jsonb', { nullable: true })
  content: object | null;

  /** SHA-256 of text and content. */
  @Column('text')
  digest: string;

  @Column('text')
  channel: ReadmissionChannel;

  @Column('text', { nullable: true })
  externalRef: string | null;

  /** Taken down by the other side, because the one that said it has no account here. */
  @Column('boolean')
  registered: boolean;

  @Column('timestamptz')
  saidAt: Date;

  /** Null where the clock has said it. */
  @Column('uuid', { nullable: true })
  saidBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  /** In which state the case was when it came. */
  @Column('text')
  stateThen: string;
}
