import { Column, Entity } from 'typeorm';
import type { Clock } from '../clocks/clock.js';
import { BetweenStates } from '../core/exchange/between-states.js';
import type { Governed } from '../core/exchange/governed.dto.js';
import type { TakenDown } from '../core/exchange/taken-down.js';
import type {
  EuropolCopy,
  SpontaneousElsewhere,
  SpontaneousPurpose,
  SpontaneousRoute,
} from './spontaneous-information.codes.js';

/** Information that one state tells another without being asked. What is told are its items; its own text names nobody. */
@Entity('spontaneous_information')
export class SpontaneousInformation extends BetweenStates {
  @Column('text')
  title: string;

  @Column('text')
  route: SpontaneousRoute;

  /** Null while it is a draft that does not say so yet. */
  @Column('text', { nullable: true })
  purpose: SpontaneousPurpose | null;

  /** Which facts give reason to believe that it is needed there. */
  @Column('text')
  facts: string;

  /** For what it is needed there. */
  @Column('text')
  necessity: string;

  @Column('boolean')
  personalData: boolean;

  @Column('text', { nullable: true })
  offence: string | null;

  /** Its offence is one of those in which Europol is competent. */
  @Column('boolean')
  europolOffence: boolean;

  @Column('boolean')
  seriousOffence: boolean;

  @Column('boolean', { nullable: true })
  transBorder: boolean | null;

  @Column('text', { nullable: true })
  transferBasis: string | null;

  /** Why on that basis; for its own side, and its log. */
  @Column('text', { nullable: true })
  transferReason: string | null;

  /** Which side has no account here, if one has none; and what was taken down for it. */
  @Column('text', { nullable: true })
  elsewhere: SpontaneousElsewhere | null;

  /** By which channel it was sent, where that was said. */
  @Column('text', { nullable: true })
  channel: string | null;

  @Column('jsonb')
  takenDown: TakenDown[];

  /** Why the single points of contact get no copies; a code of the list `copy_exception`. */
  @Column('text', { nullable: true })
  copyException: string | null;

  @Column('jsonb')
  basis: Governed;

  /** Rules by which its own text looks as if it named somebody. */
  @Column('text', { array: true })
  warnings: string[];

  /** Whoever says that its own text holds no personal data. */
  @Column('uuid', { nullable: true })
  attestedBy: string | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  /** Key of the ground on which it is not told, though there is a duty to. */
  @Column('text', { nullable: true })
  withheldOn: string | null;

  @Column('text', { nullable: true })
  europolCopy: EuropolCopy | null;

  @Column('text', { nullable: true })
  europolPurpose: string | null;

  /** How long the recipient has to check whether it needs it: nobody's duty, so it says by whose wish. */
  @Column('jsonb', { nullable: true })
  clock: Clock | null;

  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('uuid', { nullable: true })
  checkedBy: string | null;

  @Column('timestamptz', { nullable: true })
  checkedAt: Date | null;

  /** After how many days from its end it is looked at again; without a decision it is destroyed. */
  @Column('integer')
  reviewAfterDays: number;

  /** Loaded with it: how many items its own side has prepared that nobody has withdrawn. */
  items: number;

  /** Set for the one act by which it follows its passage. */
  followsAnother?: true;
}
