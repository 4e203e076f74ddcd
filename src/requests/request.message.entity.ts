import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Side } from '../core/exchange/between-states.js';
import type { Channel, MessageKind } from './request.codes.js';

/** Something that one side has said to the other: kept as it was said, with how it came and who took it down. */
@Entity('request_messages')
export class RequestMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  requestId: string;

  @Column('text')
  kind: MessageKind;

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
  channel: Channel;

  /** Under the law of the Union: why by this channel, and not over SIENA. */
  @Column('text', { nullable: true })
  channelException: string | null;

  @Column('text', { nullable: true })
  externalRef: string | null;

  /** Taken down by the other side, because the one that said it has no account here. */
  @Column('boolean')
  registered: boolean;

  /** Said, and still on its way through SELEC: only its own side has it. */
  @Column('boolean')
  onItsWay: boolean;

  @Column('timestamptz')
  saidAt: Date;

  /** Null where the clock has said it. */
  @Column('uuid', { nullable: true })
  saidBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;
}
