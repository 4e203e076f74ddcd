import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Identifier } from '../core/exchange/passed-on.js';

/** That a unit works on somebody or something: for itself alone, until a day. Nobody outside the unit ever sees it. */
@Entity('working_interests')
export class WorkingInterest extends CaseRow {
  /** The unit's own number or word for it. */
  @Column('text')
  reference: string;

  /** Null once it has ended. */
  @Column('jsonb', { nullable: true })
  identifiers: Identifier[] | null;

  /** The identifiers in the one form in which they are compared. */
  @Column('text', { array: true })
  keys: string[];

  /** A subject that the unit sees, in place of its identifiers or beside them. */
  @Column('uuid', { nullable: true })
  subjectId: string | null;

  /** Another unit is told of this one only when its supervisor lets it be. */
  @Column('boolean')
  covert: boolean;

  @Column('date')
  expiresOn: string;
}
