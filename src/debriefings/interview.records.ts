import type { InterviewLanguage } from '../topic-guides/topic-guide.codes.js';
import type {
  ConsentWay,
  InterpretationMode,
  Recording,
  RightToExplain,
  Signatory,
  Witness,
} from './debriefing.codes.js';

/** What is written down of each safeguard: who, when and what. Moments are in the form of ISO 8601. */
export interface InterpretationRecord {
  /** By code: never the name. */
  readonly code: string;
  readonly mode: InterpretationMode;
  readonly language: string;
  /** Shares a region or a group with the interviewee or the network: no bar, but to be known. */
  readonly closeToTheMatter: boolean;
  readonly checkedBy: string;
  readonly checkedAt: string;
}

export interface InformationRecord {
  readonly sheetVersion: string;
  readonly sheetLanguage: InterviewLanguage;
  readonly rightsExplained: RightToExplain[];
  readonly languageUnderstood: boolean;
  readonly complaintRouteExplained: boolean;
  readonly legalAidOffered: boolean;
  /** Of a detained interviewee: the wording that refusing has no effect was read out. */
  readonly fixedWordingRead: boolean;
  readonly by: string;
  readonly at: string;
}

export interface ConsentRecord {
  readonly how: ConsentWay;
  readonly witness: Witness | null;
  readonly recording: Recording;
  readonly by: string;
  readonly at: string;
}

export interface BreakTaken {
  readonly from: string;
  readonly to: string;
}

export interface ReadBackRecord {
  readonly language: string;
  readonly signedBy: Signatory;
  readonly signedByLawyer: boolean;
  /** Where the signed sheet lies with the host authority. The sheet itself, and any name, is not here. */
  readonly paperSheetPlace: string;
  readonly by: string;
  readonly at: string;
}

export interface StopRecord {
  readonly rightsInformed: boolean;
  /** The authority that goes on under criminal-procedure rules. */
  readonly handedOverTo: string | null;
  readonly by: string;
}
