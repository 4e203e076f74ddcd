import { CaseId } from '../core/cases/case.dto.js';
import { clearable, CodeField, Country, Id, Moment, OneOf, optional, Text } from '../core/forms.js';
import { levels, type Level } from '../core/workflow/urgency.js';
import { trusts } from '../legal-bases/legal-basis.codes.js';
import { silences, type Silence } from '../legal-register/readmission.codes.js';
import {
  deadlineCodes,
  deadlineStates,
  obstacleGrounds,
  obstacleMatters,
  type DeadlineCode,
  type DeadlineState,
  type ObstacleGround,
  type ObstacleMatter,
} from './deadline.codes.js';

export class ObstacleAddress extends CaseId {
  @Id()
  obstacleId: string;
}

/** Something legal or factual that stands in the way: the limit is longer by it, as far as the agreement says so. */
export class PutObstacleDto {
  @OneOf('ObstacleMatter', obstacleMatters)
  matter: ObstacleMatter;

  @OneOf('ObstacleGround', obstacleGrounds)
  ground: ObstacleGround;

  @Moment()
  from: Date;

  /** Left out: it still does. */
  @Moment(clearable)
  to?: Date | null;

  @Text(600, optional)
  note?: string;
}

export class ObstacleView {
  id: string;

  @CodeField('ObstacleMatter', obstacleMatters)
  matter: ObstacleMatter;

  @CodeField('ObstacleGround', obstacleGrounds)
  ground: ObstacleGround;

  from: Date;
  to: Date | null;
  note: string | null;
  recordedBy: string;
  recordedAt: Date;
}

/** Where a limit stood before a calendar was corrected. */
export class MoveView {
  recountId: string;
  at: Date;
  dueFrom: Date;
  dueTo: Date;
  safeFrom: Date;
  safeTo: Date;
}

/** A limit with both its ends: the conservative one is for whoever has to act, the safe one for whoever relies on it. */
export class DeadlineView {
  id: string;

  @CodeField('DeadlineCode', deadlineCodes)
  code: DeadlineCode;

  subjectId: string | null;
  /** The state that has to act; by its days it is counted. */
  country: string;
  timeZone: string;
  /** Whether its holidays are listed: where they are not, only its weekends are counted, and nothing follows from silence. */
  calendarKnown: boolean;
  startsAt: Date;
  /** `10 calendar_day`, `15 calendar_day, then 1 working_day`; null where the end itself is named. */
  length: string | null;
  /** Null: something stands in the way that has not ended. */
  dueAt: Date | null;
  dueSafeAt: Date | null;

  @CodeField('DeadlineState', deadlineStates)
  state: DeadlineState;

  @CodeField('Level', levels)
  level: Level;

  endedAt: Date | null;
  /** What follows when it has passed by the safe count; null: it only warns. */
  act: string | null;
  /** Name of the parameter of the agreement. */
  parameter: string;
  article: string | null;
  source: string | null;

  @CodeField('Trust', trusts)
  trust: string | null;

  /** What is not verified may warn, and never decides. */
  sure: boolean;
  /** Confirmed by two legal officers for this case. */
  confirmed: boolean;
  moves: MoveView[];
}

/** The limits of a case, and what may follow from silence. */
export class DeadlinesView {
  deadlines: DeadlineView[];

  @CodeField('Silence', silences)
  silence: Silence;

  /** What the agreement says, whether or not it may be relied on. */
  @CodeField('Silence', silences)
  silenceStated: Silence | null;

  /** Parameters that would have to be confirmed before anything follows from silence. */
  silenceToConfirm: string[];
  /** The state whose holidays would have to be listed before anything follows from its silence. */
  silenceWithoutCalendar: string | null;
  /** Clocks of the agreement that somebody versed in law has to look up. */
  legalCheckNeeded: string[];
}

export class RecountsQueryDto {
  @Country(optional)
  country?: string;
}

/** A calendar was corrected, and every limit that runs by it counted again. */
export class RecountView {
  id: string;
  country: string;
  /** The change of the register; null where the product itself came with other days. */
  changeId: string | null;
  askedAt: Date;
  counted: number;
  moved: number;
  /** Null: it is under way. */
  finishedAt: Date | null;
}
