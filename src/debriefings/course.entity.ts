import { Column } from 'typeorm';
import { InfoMeta } from '../core/handling/info-meta.js';
import type {
  ClosingReason,
  ConsentState,
  GenderWish,
  LibertyState,
  PlaceKind,
  TeamGender,
} from './debriefing.codes.js';
import type {
  BreakTaken,
  ConsentRecord,
  InformationRecord,
  InterpretationRecord,
  ReadBackRecord,
} from './interview.records.js';
import type { AgeFinding } from './screen.codes.js';
import type { NeedCode } from '../protection-referrals/protection-referral.codes.js';

/** The part of a debriefing that is written until it is signed: who met whom, and every safeguard on the way. */
export abstract class InterviewCourse extends InfoMeta {
  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  /** All that the interviewee gets, and all that they are known by. */
  @Column('text')
  refNo: string;

  @Column('text')
  place: string;

  @Column('text')
  placeKind: PlaceKind;

  @Column('timestamptz')
  plannedAt: Date;

  /** The interviewee's language. */
  @Column('text')
  language: string;

  @Column('text', { nullable: true })
  dialect: string | null;

  /** The language that the account is worked with. */
  @Column('text')
  workingLanguage: string;

  @Column('uuid')
  leadDebriefer: string;

  @Column('uuid')
  secondDebriefer: string;

  /** Everybody who ever was one of the two: none of them reviews it. */
  @Column('uuid', { array: true })
  interviewers: string[];

  @Column('text', { nullable: true })
  teamGender: TeamGender | null;

  @Column('text')
  genderWish: GenderWish;

  @Column('uuid', { nullable: true })
  interpreterId: string | null;

  @Column('jsonb', { nullable: true })
  interpretation: InterpretationRecord | null;

  @Column('text')
  ageFinding: AgeFinding;

  @Column('boolean', { nullable: true })
  fit: boolean | null;

  @Column('timestamptz', { nullable: true })
  screenedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  traffickingScreenedAt: Date | null;

  /** What the person needs, as far as it was noticed. */
  @Column('text', { array: true })
  needs: NeedCode[];

  /** Those of the needs for which a referral exists. */
  @Column('text', { array: true })
  needsReferred: NeedCode[];

  @Column('uuid', { array: true })
  referralIds: string[];

  /** The protected report of violence or a push-back that was told here. */
  @Column('uuid', { nullable: true })
  seriousIncidentId: string | null;

  /** The complaint that the interviewee wished to make. */
  @Column('uuid', { nullable: true })
  complaintId: string | null;

  @Column('text', { nullable: true })
  libertyState: LibertyState | null;

  @Column('jsonb', { nullable: true })
  information: InformationRecord | null;

  @Column('uuid', { nullable: true })
  detainedApprovedBy: string | null;

  @Column('timestamptz', { nullable: true })
  detainedApprovedAt: Date | null;

  @Column('text')
  consentState: ConsentState;

  @Column('jsonb', { nullable: true })
  consent: ConsentRecord | null;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  /** Until when may be asked without a break; null outside an account, and during a break. */
  @Column('timestamptz', { nullable: true })
  breakDueAt: Date | null;

  @Column('timestamptz', { nullable: true })
  onBreakSince: Date | null;

  @Column('jsonb')
  breaks: BreakTaken[];

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  closingReason: ClosingReason | null;

  @Column('jsonb', { nullable: true })
  readBack: ReadBackRecord | null;

  /** How many answers in the interviewee's words are not in the working language yet. */
  @Column('integer')
  untranslated: number;
}
