import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Identifier, Statement } from '../core/exchange/passed-on.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import type { Classification } from '../core/handling/handling.codes.js';
import type { Direction, NoticeKind } from './correction-notice.codes.js';

/** What is right instead. */
export interface Corrected {
  readonly title: string;
  readonly statements: Statement[];
  readonly identifiers: Identifier[];
}

/**
 * A notice about something passed on, to one addressee: one of as many as have it. Owned by whom it is addressed to, who
 * carries it out; seen by its issuer too.
 */
@Entity('correction_notices')
export class CorrectionNotice extends CaseRow {
  /** The same for all that were sent at once. */
  @Column('uuid')
  fanOutId: string;

  @Column('text')
  direction: Direction;

  @Column('text')
  kind: NoticeKind;

  @Column('text')
  fromCountry: string;

  @Column('uuid')
  fromAuthorityId: string;

  /** The item of whoever passed it on. */
  @Column('uuid')
  itemId: string;

  /** The copy that it is about. */
  @Column('uuid')
  receivedId: string;

  @Column('text')
  instrument: string;

  /** Null once what it speaks of is destroyed. */
  @Column('text', { nullable: true })
  grounds: string | null;

  @Column('jsonb', { nullable: true })
  corrected: Corrected | null;

  @Column('text', { nullable: true })
  classification: Classification | null;

  /** When an alarm is raised if nobody has acknowledged it, and by which row of the register. */
  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('text', { nullable: true })
  alarmRule: string | null;

  @Column('timestamptz', { nullable: true })
  alarmedAt: Date | null;

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Column('uuid', { nullable: true })
  concludedBy: string | null;

  @Column('timestamptz', { nullable: true })
  concludedAt: Date | null;

  /** The corrected version that took the place of the wrong one, or the notices by which the transmitter answered. */
  @Column('uuid', { nullable: true })
  resultId: string | null;

  /** How the installation that issued it calls it, where that is another one. */
  @Column('uuid', { nullable: true })
  externalId: string | null;

  /** What was taken down for an addressee that has no account here. */
  @Column('jsonb')
  takenDown: TakenDown[];

  /** Loaded with it: which of the two states has no account here, if one has none. */
  elsewhere: string | null;

  /** Loaded with it: the state in which it was found. */
  stateBefore: string;
}
