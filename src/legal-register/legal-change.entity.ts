import { Column, Entity } from 'typeorm';
import { DraftRow } from './draft.entity.js';

/** A change of the register: what a row shall say, proposed by one legal officer and approved by a second. */
@Entity('legal_changes')
export class LegalChange extends DraftRow {
  /** The role whose holders keep the register, wherever they hold it. */
  @Column('text')
  office: 'legal_officer';

  /** It takes the row out, as entered in error; what has ended gets the day on which it did. */
  @Column('boolean')
  strikes: boolean;

  /** The version of the row that its author has seen; null where there was none. */
  @Column('uuid', { nullable: true })
  replaces: string | null;

  /** Null: as soon as it is approved. */
  @Column('timestamptz', { nullable: true })
  takesEffectAt: Date | null;

  /** The version of the row that it became. */
  @Column('uuid', { nullable: true })
  entryId: string | null;
}
