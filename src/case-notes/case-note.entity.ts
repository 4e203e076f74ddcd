import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A working note on a case between states, or a word from a side's unit to one of its authorities and back. Each side's
 * own: the other knows nothing of it. Added, and never changed.
 */
@Entity('case_notes')
export class CaseNote {
  @PrimaryColumn('uuid')
  id: string;

  /** The case: its table and id. */
  @Column('text')
  recordType: string;

  @Column('uuid')
  recordId: string;

  /** Whose side it is on. */
  @Column('text')
  country: string;

  @Column('uuid')
  authorId: string;

  @Column('uuid')
  authorityId: string;

  /** The authority of the same side that it is for; null where it is for nobody in particular. */
  @Column('uuid', { nullable: true })
  toAuthorityId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  text: string;
}
