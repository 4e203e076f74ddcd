import { Column, Entity } from 'typeorm';
import { BetweenStates, type Side } from '../core/exchange/between-states.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { TakenDown } from '../core/exchange/taken-down.js';

/** What states tell one another of situations, patterns and plans: about nobody in particular. */
@Entity('strategic_exchanges')
export class StrategicExchange extends BetweenStates {
  /** What went to several states at once has this in common. */
  @Column('uuid')
  groupId: string;

  /** Code of the list `strategic_kind`. */
  @Column('text')
  kind: string;

  /** The article that it rests on, as exactly as its author says. */
  @Column('text')
  onArticle: string;

  /** Null once its recipient has found personal data in it. */
  @Column('text', { nullable: true })
  title: string | null;

  @Column('text', { nullable: true })
  body: string | null;

  @Column('date', { nullable: true })
  periodFrom: string | null;

  @Column('date', { nullable: true })
  periodTo: string | null;

  /** From authority to authority, with no unit between (PCC SEE, Art. 3(2)1(b)). */
  @Column('boolean')
  direct: boolean;

  /** Which side has no account here, if one has none; and what was taken down for it. */
  @Column('text', { nullable: true })
  elsewhere: Side | null;

  @Column('jsonb')
  takenDown: TakenDown[];

  @Column('jsonb')
  basis: Governed;

  /** Whoever says that it holds no personal data. */
  @Column('uuid', { nullable: true })
  attestedBy: string | null;

  @Column('uuid', { nullable: true })
  sentBy: string | null;

  @Column('uuid', { nullable: true })
  acknowledgedBy: string | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  /** After how many days from its end it is looked at again, as the register had it when it began; without a decision it is destroyed. */
  @Column('integer')
  reviewAfterDays: number;
}
