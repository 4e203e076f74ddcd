import { Transform } from 'class-transformer';
import { CaseId } from '../core/cases/case.dto.js';
import {
  clearable,
  Country,
  Day,
  Id,
  Moment,
  OneOf,
  optional,
  optionalUpTo,
  Pattern,
  Text,
  YesNo,
} from '../core/forms.js';
import { LANGUAGE } from '../interpreters/interpreter.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions } from '../core/workflow/codes.js';
import {
  debriefingStates,
  genderWishes,
  placeKinds,
  teamGenders,
  type DebriefingState,
  type GenderWish,
  type PlaceKind,
  type TeamGender,
} from './debriefing.codes.js';
import { debriefingWorkflow, type DebriefingAction } from './debriefing.workflow.js';

export class OpenDebriefingDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** Whoever opens it, where nothing is said. */
  @Id(optional)
  leadDebriefer?: string;

  /** Another debriefer, or another officer deployed in the operation: nobody interviews alone. */
  @Id()
  secondDebriefer: string;

  @Text(200)
  place: string;

  @OneOf('InterviewPlace', placeKinds)
  placeKind: PlaceKind;

  @Moment()
  plannedAt: Date;

  /** The interviewee's language. */
  @Pattern(LANGUAGE)
  language: string;

  @Text(60, optional)
  dialect?: string;

  /** The language that the account is worked with. */
  @Pattern(LANGUAGE, optional)
  workingLanguage: string = 'en';

  @OneOf('TeamGender', teamGenders, optional)
  teamGender?: TeamGender;

  /** Whom the interviewee wishes to talk to and be interpreted by. */
  @OneOf('GenderWish', genderWishes, optional)
  genderWish: GenderWish = 'no_preference';

  /** Keeps it to these officers and its debriefers from the beginning. */
  @Id(optionalUpTo(100))
  restrictedTo?: string[];
}

export class ReviseDebriefingDto {
  @Text(200, optional)
  place?: string;

  @OneOf('InterviewPlace', placeKinds, optional)
  placeKind?: PlaceKind;

  @Moment(optional)
  plannedAt?: Date;

  @Pattern(LANGUAGE, optional)
  language?: string;

  @Text(60, clearable)
  dialect?: string | null;

  @Pattern(LANGUAGE, optional)
  workingLanguage?: string;

  @OneOf('TeamGender', teamGenders, clearable)
  teamGender?: TeamGender | null;

  @OneOf('GenderWish', genderWishes, optional)
  genderWish?: GenderWish;
}

export class ReassignDebriefingDto {
  @Id(optional)
  leadDebriefer?: string;

  @Id(optional)
  secondDebriefer?: string;

  @Text(2000)
  reason: string;
}

const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

export class DebriefingsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  siteId?: string;

  @OneOf('DebriefingState', debriefingStates, optional)
  state?: DebriefingState;

  /** Only those that the caller conducts. */
  @Transform(asBoolean)
  @YesNo(optional)
  mine?: boolean;

  @Pattern(LANGUAGE, optional)
  language?: string;

  /** As declared; finds only interviews whose account the caller may see. */
  @Country(optional)
  nationality?: string;

  /** Planned for that day, by the time of the host. */
  @Day(optional)
  day?: string;

  /** The number that the interviewee was given. */
  @Pattern(/^[A-Z0-9-]{4,40}$/, optional)
  refNo?: string;

  /** Whether it holds special categories of data: what the data-protection officer looks through. */
  @Transform(asBoolean)
  @YesNo(optional)
  containsSpecialCategory?: boolean;
}

export class ActOnDebriefing extends CaseId {
  @OneOf('DebriefingAction', plainActions(debriefingWorkflow))
  action: DebriefingAction;
}
