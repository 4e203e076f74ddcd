import { Column, Entity } from 'typeorm';
import { DraftRow } from './draft.entity.js';

/** What two officers have confirmed a row of the register to be, for one case: pinned to it, and to no other. */
@Entity('legal_confirmations')
export class LegalConfirmation extends DraftRow {
  /** The case: its table … */
  @Column('text')
  recordType: string;

  /** … and its id. */
  @Column('uuid')
  recordId: string;

  /** The version of the row that is confirmed or corrected; null where the register has none. */
  @Column('uuid', { nullable: true })
  entryId: string | null;

  /** The text of the instrument on which the value rests. */
  @Column('text')
  quotedText: string;
}
