import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import type { Opinion, RequestKind } from './data-subject-request.codes.js';

/** A transmitter is heard before a person's request is decided. Owned by the transmitter; it is told about which items, and not who asks. */
@Entity('data_subject_consultations')
export class Consultation extends CaseRow {
  /** Null where a state without account here hears one's own: what was asked there is not known here. */
  @Column('uuid', { nullable: true })
  requestId: string | null;

  @Column('text')
  requestKind: RequestKind;

  @Column('text')
  askerCountry: string;

  @Column('uuid')
  askerAuthorityId: string;

  @Column('text')
  instrument: string;

  /** The transmitter's items. */
  @Column('uuid', { array: true })
  itemIds: string[];

  /** Until when it can comment; after that the decision goes ahead. */
  @Column('timestamptz', { nullable: true })
  answerBy: Date | null;

  @Column('text', { nullable: true })
  clockRule: string | null;

  @Column('text', { nullable: true })
  opinion: Opinion | null;

  @Column('text', { array: true })
  grounds: string[];

  @Column('text', { nullable: true })
  comment: string | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** The state that has no account here, if one of the two has none; and what was taken down for it. */
  @Column('text', { nullable: true })
  elsewhere: string | null;

  @Column('jsonb')
  takenDown: TakenDown[];
}
