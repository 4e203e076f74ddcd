import { clearable, Id, Moment, OneOf, optional, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import { readmissionChannels, type ReadmissionChannel } from '../readmissions/readmission.codes.js';
import {
  findings,
  interviewModes,
  interviewTopics,
  languageTesters,
  type Finding,
  type InterviewMode,
  type InterviewTopic,
  type LanguageTester,
} from './readmission-interview.codes.js';

class ByHand {
  @OneOf('ReadmissionChannel', readmissionChannels, optional)
  channel?: ReadmissionChannel;

  @Text(120, optional)
  externalRef?: string;

  /** When it really came, where it is taken down later. */
  @Moment(optional)
  at?: Date;
}

const LANGUAGE = /^[a-z]{2}$/;

/** Of one person: by the state that asks, or proposed by the one that is asked. */
export class AskInterviewDto extends ByHand {
  @Id()
  readmissionId: string;

  @Id()
  personId: string;

  @OneOf('InterviewMode', interviewModes)
  mode: InterviewMode;

  /** In which it is held: ISO 639-1. */
  @Pattern(LANGUAGE)
  language: string;
}

export class SetInterviewDto extends ByHand {
  @Moment()
  startsAt: Date;

  @OneOf('InterviewMode', interviewModes, optional)
  mode?: InterviewMode;

  @Text(200, clearable)
  place?: string | null;

  @Text(200, clearable)
  videoRef?: string | null;

  /** Code of the interpreter in the pool; never a name. */
  @Text(80, clearable)
  interpreterRef?: string | null;

  /** Booking of the regional remote interpretation service. */
  @Text(80, clearable)
  rrisBookingRef?: string | null;
}

export class NoteHeldDto extends ByHand {
  @Moment()
  heldAt: Date;
}

/** Who somebody is, and nothing of why they left: there is no field for that. */
export class ReportInterviewDto extends ByHand {
  /** By function. */
  @Text(200)
  interviewer: string;

  @OneOf('ReadmissionInterviewTopic', interviewTopics, upTo(9))
  topics: InterviewTopic[];

  @OneOf('LanguageTester', languageTesters)
  languageTest: LanguageTester;

  @YesNo()
  languageTestValidated: boolean;

  @OneOf('InterviewFinding', findings)
  finding: Finding;

  /** Needed where it is not positive. */
  @Text(4000, optional)
  reasons?: string;

  /** Who signs it for the requested state: rank or office, and number. */
  @Text(200)
  signedAs: string;
}

export class CancelInterviewDto extends ByHand {
  @Text(2000)
  reason: string;
}
