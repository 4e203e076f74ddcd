import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  conflictChecks,
  genders,
  interpreterModes,
  LANGUAGE,
  replacementReasons,
  type ConflictCheck,
  type Gender,
  type InterpreterMode,
  type ReplacementReason,
} from './interpreter.codes.js';
import { SessionProblemView } from './interpreter-session.dto.js';
import { interpreterBookingWorkflow, type InterpreterBookingAction } from './interpreter-booking.workflow.js';

/** Who is asked for, and what the officer knows that could stand between interpreter and interviewee. */
export class InterpreterChoiceDto {
  @Id()
  interpreterId: string;

  @OneOf('Gender', genders, optional)
  genderRequested?: Gender;

  /** Where the interviewee is from, to be held against what the interpreter is excluded for; not kept. */
  @Text(100, optional)
  region?: string;

  /** The group they belong to, if they said so; not kept. */
  @Text(100, optional)
  group?: string;

  /** The officer has made sure: no fellow traveller of the interviewee. */
  @YesNo()
  notAFellowTraveller: boolean;

  /** No relative. */
  @YesNo()
  notARelative: boolean;

  /** No officer of the unit. */
  @YesNo()
  notOfTheUnit: boolean;
}

export class BookInterpreterDto extends InterpreterChoiceDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  /** Of the interview or other session: `DRI2-2018-0042`. Never a name. */
  @Pattern(/^[A-Z0-9][A-Z0-9/-]{2,39}$/)
  reference: string;

  @Pattern(LANGUAGE)
  language: string;

  @Text(60, optional)
  dialect?: string;

  @OneOf('InterpreterMode', interpreterModes)
  mode: InterpreterMode;

  @Text(200, optional)
  place?: string;

  @Moment()
  startsAt: Date;

  @Moment()
  endsAt: Date;
}

export class ReplaceInterpreterDto extends InterpreterChoiceDto {
  @OneOf('ReplacementReason', replacementReasons)
  because: ReplacementReason;

  /** Left out: as it was. */
  @OneOf('InterpreterMode', interpreterModes, optional)
  mode?: InterpreterMode;

  @Moment(optional)
  startsAt?: Date;

  @Moment(optional)
  endsAt?: Date;
}

export class InterpreterBookingsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  interpreterId?: string;

  @OneOf('InterpreterBookingState', stateCodes(interpreterBookingWorkflow), optional)
  state?: string;
}

export class ActOnInterpreterBooking extends CaseId {
  @OneOf('InterpreterBookingAction', plainActions(interpreterBookingWorkflow))
  action: InterpreterBookingAction;
}

/** A booking as those see it who interview, or keep the pool. */
export class InterpreterBookingView extends CaseView {
  operationId: string;
  siteId: string | null;
  interpreterId: string;
  interpreterCode: string;

  @CodeField('Gender', genders)
  interpreterGender: Gender;

  interpreterCountry: string;
  reference: string;
  language: string;
  dialect: string | null;

  @CodeField('InterpreterMode', interpreterModes)
  mode: InterpreterMode;

  place: string | null;
  startsAt: Date;
  endsAt: Date;

  @CodeField('Gender', genders, { nullable: true })
  genderRequested: Gender | null;

  /** What was looked at before, and found in order. */
  @CodeField('ConflictCheck', conflictChecks, upTo(6))
  checked: ConflictCheck[];

  checkedBy: string;
  checkedAt: Date;
  problems: SessionProblemView[];

  /** The booking that took its place. */
  replacedBy: string | null;

  @CodeField('ReplacementReason', replacementReasons, { nullable: true })
  replacedBecause: ReplacementReason | null;
}
