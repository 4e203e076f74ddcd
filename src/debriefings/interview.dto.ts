import { Id, OneOf, optional, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import { LANGUAGE } from '../interpreters/interpreter.codes.js';
import { interviewLanguages, type InterviewLanguage } from '../topic-guides/topic-guide.codes.js';
import {
  closingReasons,
  consentWays,
  interpretationModes,
  libertyStates,
  recordings,
  rightsToExplain,
  signatories,
  stopCodes,
  witnesses,
  type ClosingReason,
  type ConsentWay,
  type InterpretationMode,
  type LibertyState,
  type Recording,
  type RightToExplain,
  type Signatory,
  type StopCode,
  type Witness,
} from './debriefing.codes.js';

/** Who interprets, and what was asked before they do. */
export class AssignInterpreterDto {
  @Id()
  interpreterId: string;

  @OneOf('InterpretationMode', interpretationModes)
  mode: InterpretationMode;

  /** A relative, a fellow traveller, or an acquaintance of the interviewee. */
  @YesNo()
  knowsTheInterviewee: boolean;

  /** An officer of the unit that holds or interviews. */
  @YesNo()
  belongsToTheUnit: boolean;

  /** Of the same region or group as the interviewee or the network: no bar, but to be known. */
  @YesNo()
  closeToTheMatter: boolean;

  @YesNo()
  confidentialityDeclared: boolean;

  /** The interviewee was asked and has nothing against them. */
  @YesNo()
  acceptedByInterviewee: boolean;
}

/** What the interviewee was told before deciding, and whether it was understood. */
export class InformIntervieweeDto {
  @Pattern(/^[\w.-]{1,20}$/)
  sheetVersion: string;

  @OneOf('InterviewLanguage', interviewLanguages)
  sheetLanguage: InterviewLanguage;

  /** Said back in their own words what the interview is for. */
  @YesNo()
  languageUnderstood: boolean;

  @OneOf('RightToExplain', rightsToExplain, upTo(12))
  rightsExplained: RightToExplain[];

  @YesNo()
  complaintRouteExplained: boolean;

  @YesNo()
  legalAidOffered: boolean;

  @OneOf('LibertyState', libertyStates)
  libertyState: LibertyState;

  /** The wording of the sheet that to refuse has no effect was read out. To be done with whoever is detained. */
  @YesNo(optional)
  fixedWordingRead: boolean = false;
}

export class ConsentDto {
  @OneOf('ConsentWay', consentWays)
  how: ConsentWay;

  /** Who heard it, where it was given by word. */
  @OneOf('ConsentWitness', witnesses, optional)
  witness?: Witness;

  /** Recording needs a consent of its own; this is what was agreed to. */
  @OneOf('Recording', recordings, optional)
  recording: Recording = 'none';
}

export class CloseDto {
  @OneOf('ClosingReason', closingReasons)
  closingReason: ClosingReason;
}

export class StopDto {
  @OneOf('StopCode', stopCodes)
  stopCode: StopCode;

  /** Told of their rights under criminal procedure. Not to be left out where they incriminate themselves. */
  @YesNo(optional)
  rightsInformed: boolean = false;

  /** The authority that goes on under criminal-procedure rules. Not to be left out where they incriminate themselves. */
  @Text(200, optional)
  handedOverTo?: string;
}

/** Never a name: the signed sheet stays on paper with the host authority, and only its place is kept. */
export class ReadBackDto {
  @Pattern(LANGUAGE)
  language: string;

  @YesNo()
  everythingWasRead: boolean;

  /** What the interviewee corrected then, in their own words. */
  @Text(8000, optional)
  corrections?: string;

  @OneOf('Signatory', signatories)
  signedBy: Signatory;

  @YesNo(optional)
  signedByLawyer: boolean = false;

  @Text(200)
  paperSheetPlace: string;
}
