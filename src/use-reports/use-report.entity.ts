import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { TakenDown } from '../core/exchange/taken-down.js';

/** One processing of what was received, as the log has it; or as a recipient without account here tells it. */
export interface ReportedUse {
  readonly at: string;
  readonly event: string;
  readonly officerId: string | null;
  readonly authorityId: string | null;
  readonly code: string | null;
  readonly reason: string | null;
  readonly result: string | null;
}

/** What a recipient tells whoever passed something on about its use: when asked, and at once after an emergency. Owned by the recipient. */
@Entity('use_reports')
export class UseReport extends CaseRow {
  @Column('text')
  askerCountry: string;

  @Column('uuid')
  askerAuthorityId: string;

  /** The transmitter's item, and the copy. */
  @Column('uuid')
  itemId: string;

  @Column('uuid')
  receivedId: string;

  @Column('text')
  instrument: string;

  /** Told without having been asked: an emergency. */
  @Column('boolean')
  unasked: boolean;

  @Column('text', { nullable: true })
  question: string | null;

  /** Until when it is asked for, and by which row of the register. */
  @Column('timestamptz', { nullable: true })
  answerBy: Date | null;

  @Column('text', { nullable: true })
  clockRule: string | null;

  @Column('timestamptz', { nullable: true })
  overdueAt: Date | null;

  /** From the log. */
  @Column('jsonb', { nullable: true })
  uses: ReportedUse[] | null;

  @Column('text', { nullable: true })
  remarks: string | null;

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
