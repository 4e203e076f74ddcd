import { CodeField, upTo } from '../core/forms.js';
import { interviewLanguages, type InterviewLanguage } from '../topic-guides/topic-guide.codes.js';
import {
  closingReasons,
  consentStates,
  consentWays,
  genderWishes,
  interpretationModes,
  libertyStates,
  recordings,
  rightsToExplain,
  signatories,
  stopCodes,
  teamGenders,
  witnesses,
  type ClosingReason,
  type ConsentState,
  type ConsentWay,
  type GenderWish,
  type InterpretationMode,
  type LibertyState,
  type Recording,
  type RightToExplain,
  type Signatory,
  type StopCode,
  type TeamGender,
  type Witness,
} from './debriefing.codes.js';

export class InterpretationView {
  /** The interpreter is known by code, never by name. */
  code: string;

  @CodeField('InterpretationMode', interpretationModes)
  mode: InterpretationMode;

  language: string;
  closeToTheMatter: boolean;
  checkedBy: string;
  checkedAt: string;
}

export class InformationView {
  sheetVersion: string;

  @CodeField('InterviewLanguage', interviewLanguages)
  sheetLanguage: InterviewLanguage;

  @CodeField('RightToExplain', rightsToExplain, upTo(12))
  rightsExplained: RightToExplain[];

  languageUnderstood: boolean;
  complaintRouteExplained: boolean;
  legalAidOffered: boolean;
  fixedWordingRead: boolean;
  by: string;
  at: string;
}

export class ConsentView {
  @CodeField('ConsentWay', consentWays)
  how: ConsentWay;

  @CodeField('ConsentWitness', witnesses, { nullable: true })
  witness: Witness | null;

  @CodeField('Recording', recordings)
  recording: Recording;

  by: string;
  at: string;
}

export class BreakView {
  from: string;
  to: string;
}

export class ReadBackView {
  language: string;

  @CodeField('Signatory', signatories)
  signedBy: Signatory;

  signedByLawyer: boolean;
  /** Where the signed sheet lies with the host authority. */
  paperSheetPlace: string;
  by: string;
  at: string;
}

export class StopView {
  rightsInformed: boolean;
  handedOverTo: string | null;
  by: string;
}

/** How an interview went, and every safeguard: what those may see who watch over it, without a word of what was told. */
export class CourseView {
  dialect: string | null;
  workingLanguage: string;
  interviewers: string[];

  @CodeField('TeamGender', teamGenders, { nullable: true })
  teamGender: TeamGender | null;

  @CodeField('GenderWish', genderWishes)
  genderWish: GenderWish;

  interpreterId: string | null;
  interpretation: InterpretationView | null;
  screenedAt: Date | null;
  traffickingScreenedAt: Date | null;
  /** How many needs were noticed, and for how many of them a referral exists. */
  needsNoticed: number;
  needsReferred: number;
  referralIds: string[];
  /** Violence or a push-back was alleged, and reported. */
  violenceReported: boolean;
  /** The interviewee wished to complain, and it was handed in. */
  complaintMade: boolean;

  @CodeField('LibertyState', libertyStates, { nullable: true })
  libertyState: LibertyState | null;

  information: InformationView | null;
  detainedApprovedBy: string | null;
  detainedApprovedAt: Date | null;

  @CodeField('ConsentState', consentStates)
  consentState: ConsentState;

  consent: ConsentView | null;
  startedAt: Date | null;
  /** Until when may be asked without a break. */
  breakDueAt: Date | null;
  onBreakSince: Date | null;
  breaks: BreakView[];
  closedAt: Date | null;

  @CodeField('ClosingReason', closingReasons, { nullable: true })
  closingReason: ClosingReason | null;

  readBack: ReadBackView | null;
  untranslated: number;
  stoppedAt: Date | null;

  @CodeField('StopCode', stopCodes, { nullable: true })
  stopCode: StopCode | null;

  selfIncrimination: boolean;
  stop: StopView | null;
  referredOutAt: Date | null;
  refusedAt: Date | null;
  withdrawnAt: Date | null;
  frozenAt: Date | null;
  /** Who had received it and has yet to be told that it was taken back. */
  recipientsToInform: string[];
  recipientsInformed: string[];
  specialSince: Date | null;
  textErasedAt: Date | null;
}
