import { CaseView } from '../core/cases/case.dto.js';
import { CodeField } from '../core/forms.js';
import { subjectKinds, type SubjectKind } from '../subjects/subject.codes.js';
import * as codes from './referral.codes.js';
import { ReferralPackageView } from './referral-package.dto.js';

export class ReferralResultView {
  id: string;
  /** The hit that it is about, where it was found here. */
  hitId: string | null;

  @CodeField('ReferralOutcome', codes.outcomes)
  outcome: codes.Outcome;

  system: codes.System | null;
  at: Date;
  enteredBy: string | null;
  referenceNumber: string | null;
  ownerCountry: string | null;
  confidence: codes.Confidence | null;
  restrictions: string | null;
}

export class RecordedIndicatorView {
  @CodeField('ReferralIndicator', codes.indicators)
  code: codes.Indicator;

  words: string;
}

/** Why, and by whom: for its author and whoever decides on it. */
export class ReferralGroundsView {
  necessity: string | null;
  strictNecessity: string | null;
  circumstances: string | null;
  restrictions: string | null;
  indicators: RecordedIndicatorView[] | null;
  metPersonId: string | null;
  underInvestigation: boolean;
  analysisProject: codes.AnalysisProject | null;
  priorityGround: codes.PriorityGround | null;
  approvedBy: string | null;
  secondBy: string | null;
  rejectedBy: string | null;
  /** Why it was rejected or given back. */
  rejection: string | null;
  feedback: string | null;
}

/** What a check has come to, with what is to be borne in mind. */
export class ReferralAnswerView {
  @CodeField('ReferralOutcome', codes.outcomes)
  outcome: codes.Outcome;

  at: Date | null;
  /** What came of it. */
  words: string;
  /** What nobody may do on it alone. */
  caution: string;
  /** The name is common: with a date of birth more could be said. */
  tooCommon: boolean;
  /** What would help, in words. */
  advice: string | null;
}

/** Something odd about what is asked: told, and nothing is refused for it. */
export class ReferralWarningView {
  code: string;
  title: string;
}

/** How much of it this reader is shown. */
export const eyes = {
  whole: 'Its author, and whoever decides on it',
  package: 'A relay officer: what leaves, and nothing besides',
  course: 'Whoever leads or supervises: what was done when, and nothing of what it says',
} as const;
export type Eye = keyof typeof eyes;

export class ReferralView extends CaseView {
  refNo: string;

  @CodeField('ReferralEye', eyes)
  shown: Eye;

  @CodeField('ReferralTarget', codes.targets)
  target: codes.Target;

  targetCountry: string | null;

  @CodeField('ReferralPriority', codes.priorities)
  priority: codes.Priority;

  @CodeField('SubjectKind', subjectKinds)
  subjectKind: SubjectKind;

  queuedAt: Date | null;
  /** When it should be answered. */
  alarmAt: Date | null;
  missedAt: Date | null;
  takenBy: string | null;
  failures: number;
  /** The request by which another state is asked. */
  requestId: string | null;

  /** Not for relay officers. */
  operationId?: string;
  siteId?: string | null;
  subjectId?: string;
  authorAuthorityId?: string;
  authorCountry?: string;
  purpose?: codes.ReferralPurpose;
  offence?: string;
  category?: string | null;
  containsMinor?: boolean;
  protectedRole?: boolean;
  climbed?: number;
  submittedAt?: Date | null;
  approvedAt?: Date | null;
  leftAt?: Date | null;
  fedBackAt?: Date | null;
  notedAt?: Date | null;
  dpoNotifiedAt?: Date | null;
  dpoNotedAt?: Date | null;

  answer: ReferralAnswerView | null;
  /** Of whoever is shown the whole, and of the relay officer who has it. */
  results?: ReferralResultView[];
  package?: ReferralPackageView | null;
  warnings?: ReferralWarningView[];
  grounds?: ReferralGroundsView;
}
