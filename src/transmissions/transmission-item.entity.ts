import { Column, Entity } from 'typeorm';
import { PassedOn } from '../core/exchange/passed-on.js';

/** What one side has prepared for a case between states: a draft of its own until it is sent, and frozen from then on. */
@Entity('transmission_items')
export class TransmissionItem extends PassedOn {
  /** The state or body that it is for. */
  @Column('text')
  toCountry: string;

  @Column('uuid', { nullable: true })
  toAuthorityId: string | null;

  /** The item of information that it was drawn from, if it was: a subject, a relation, an intelligence item, or something received. */
  @Column('text', { nullable: true })
  sourceType: string | null;

  @Column('uuid', { nullable: true })
  sourceId: string | null;

  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  sentBy: string | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** The recipient's copy, as far as the transmitter is told: its id, its state, and since when. */
  @Column('uuid', { nullable: true })
  copyId: string | null;

  @Column('text', { nullable: true })
  copyState: string | null;

  @Column('timestamptz', { nullable: true })
  copyStateAt: Date | null;

  /** Set for the one act by which it follows its carrier or the recipient's copy. */
  followsAnother?: true;
}
