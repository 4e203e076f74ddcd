import { Column, Entity } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Outcome, RecipientKind } from './investigation-handover.codes.js';

/**
 * What came of what an officer wrote down, told to that officer: of which of their records, and how it ended. Nothing of
 * who investigates, nor what was handed over, nor what the recipient said in words.
 */
@Entity('investigation_feedbacks')
export class InvestigationFeedback extends CaseRow {
  @Column('uuid')
  operationId: string;

  @Column('uuid')
  handoverId: string;

  /** Who is told. */
  @Column('uuid')
  officerId: string;

  /** Table and id of the record of theirs that it came from. */
  @Column('text')
  sourceType: string;

  @Column('uuid')
  sourceId: string;

  /** How many items that were drawn from it were handed over. */
  @Column('integer')
  items: number;

  @Column('text')
  recipientKind: RecipientKind;

  @Column('text')
  outcome: Outcome;

  @Column('timestamptz')
  outcomeAt: Date;
}

/** A hand-over that is told back, and by whom. */
export interface ToldBack {
  toldBackBy?: Actor;
}
