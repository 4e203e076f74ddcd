import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Id, Int, Moment, OneOf, optional, optionalUpTo, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { assessments, trainingTypes, type Assessment, type TrainingType } from './training-session.codes.js';
import { trainingSessionWorkflow, type TrainingSessionAction } from './training-session.workflow.js';

const A_DAY = 24 * 60;
export const MOST_ATTENDEES = 100;

export class OpenTrainingSessionDto {
  @Id()
  operationId: string;

  @Id(optional)
  siteId?: string;

  @OneOf('TrainingType', trainingTypes)
  type: TrainingType;

  @Text(200)
  title: string;

  /** What it is about, point by point. */
  @Text(200, optionalUpTo(30))
  items: string[] = [];

  /** An officer who is deployed in the operation. */
  @Id(optional)
  trainerId?: string;

  /** The body that sends the trainer, where they are no officer here. */
  @Text(200, optional)
  trainerBody?: string;

  @Moment()
  startsAt: Date;

  @Int(5, A_DAY)
  durationMinutes: number;

  /** Officers who are deployed in the operation. */
  @Id(optionalUpTo(MOST_ATTENDEES))
  attendeeIds: string[] = [];

  /** Keep it to these officers (and yourself), whatever their roles. */
  @Id(optionalUpTo(MOST_ATTENDEES))
  restrictedTo?: string[];
}

export class ReviseTrainingSessionDto {
  @Text(200, optional)
  title?: string;

  @Text(200, optionalUpTo(30))
  items?: string[];

  @Id(clearable)
  trainerId?: string | null;

  @Text(200, clearable)
  trainerBody?: string | null;

  @Moment(optional)
  startsAt?: Date;

  @Int(5, A_DAY, optional)
  durationMinutes?: number;
}

export class HoldTrainingSessionDto {
  /** As it was. */
  @Int(5, A_DAY)
  durationMinutes: number;

  /** Those who attended; whoever is on the list and not among them did not. */
  @Id(upTo(MOST_ATTENDEES))
  attendedIds: string[];

  @OneOf('TrainingAssessment', assessments)
  assessment: Assessment;

  @Text(2000, optional)
  assessmentText?: string;
}

export class TrainingAttendeeId extends CaseId {
  @Id()
  officerId: string;
}

export class TrainingSessionsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('TrainingType', trainingTypes, optional)
  type?: TrainingType;

  @OneOf('TrainingSessionState', stateCodes(trainingSessionWorkflow), optional)
  state?: string;
}

export class ActOnTrainingSession extends CaseId {
  @OneOf('TrainingSessionAction', plainActions(trainingSessionWorkflow))
  action: TrainingSessionAction;
}

export class TrainingAttendeeView {
  officerId: string;
  country: string;
  /** Null while it has not been held. */
  attended: boolean | null;
}

/** A training session as its reader may see it. */
export class TrainingSessionView extends CaseView {
  operationId: string;
  siteId: string | null;

  @CodeField('TrainingType', trainingTypes)
  type: TrainingType;

  title: string;
  items: string[];
  trainerId: string | null;
  trainerBody: string | null;
  startsAt: Date;
  durationMinutes: number;
  countries: string[];
  attendees: TrainingAttendeeView[];

  @CodeField('TrainingAssessment', assessments, { nullable: true })
  assessment: Assessment | null;

  assessmentText: string | null;
}
