import { Column, Entity } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Permission } from '../core/handling/leaving.js';
import type { Category, SubjectKind } from '../subjects/subject.codes.js';
import type { AnalysisProject, Outcome, Priority, PriorityGround, ReferralPurpose, Target } from './referral.codes.js';
import type { Carried, RecordedIndicator, ReferralPackage } from './referral-package.entity.js';
import type { ReferralNews, ReferralResult } from './referral-result.entity.js';

/** One subject, asked about at one target: individual, reasoned, decided on by somebody else. */
@Entity('referrals')
export class Referral extends CaseRow {
  @Column('text')
  refNo: string;

  @Column('uuid')
  operationId: string;

  @Column('uuid', { nullable: true })
  siteId: string | null;

  @Column('uuid')
  subjectId: string;

  @Column('text')
  subjectKind: SubjectKind;

  /** The unit of whoever wrote it: nobody of it decides on it. */
  @Column('uuid')
  authorAuthorityId: string;

  @Column('text')
  authorCountry: string;

  @Column('text')
  target: Target;

  @Column('text', { nullable: true })
  targetCountry: string | null;

  /** Whose relay officers on the spot may take it; null where nobody has to. */
  @Column('text', { nullable: true })
  relayCountry: string | null;

  /** The one unit through which it has to go; null where any central unit of the state, or any relay officer, may take it. */
  @Column('uuid', { nullable: true })
  relayUnitId: string | null;

  @Column('text')
  purpose: ReferralPurpose;

  /** A code of the register. */
  @Column('text')
  offence: string;

  @Column('text', { nullable: true })
  analysisProject: AnalysisProject | null;

  @Column('text')
  priority: Priority;

  @Column('text', { nullable: true })
  priorityGround: PriorityGround | null;

  /** The person is under investigation for, or convicted of, the offence (SELEC Convention, Art. 21). */
  @Column('boolean')
  underInvestigation: boolean;

  /** As it was when it was last looked at; null for a thing. */
  @Column('text', { nullable: true })
  category: Category | null;

  @Column('boolean')
  containsMinor: boolean;

  @Column('boolean')
  protectedRole: boolean;

  /** Why it is necessary to ask, about this subject, there; null once it is erased. */
  @Column('text', { nullable: true })
  necessity: string | null;

  /** Why it is strictly necessary, for victims, witnesses, informants and minors. */
  @Column('text', { nullable: true })
  strictNecessity: string | null;

  @Column('text', { nullable: true })
  circumstances: string | null;

  @Column('text', { nullable: true })
  restrictions: string | null;

  @Column('jsonb', { nullable: true })
  indicators: RecordedIndicator[] | null;

  /** Of the check in which the person was met, their entry there. */
  @Column('uuid', { nullable: true })
  metPersonId: string | null;

  @Column('jsonb')
  carried: Carried;

  /** Documents whose numbers leave with the person. */
  @Column('uuid', { array: true })
  paperIds: string[];

  @Column('jsonb', { nullable: true })
  package: ReferralPackage | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @Column('uuid', { nullable: true })
  secondBy: string | null;

  @Column('uuid', { nullable: true })
  rejectedBy: string | null;

  @Column('timestamptz', { nullable: true })
  rejectedAt: Date | null;

  /** Why, for its author. */
  @Column('text', { nullable: true })
  rejection: string | null;

  @Column('timestamptz', { nullable: true })
  dpoNotifiedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  dpoNotedAt: Date | null;

  @Column('uuid', { nullable: true })
  dpoNotedBy: string | null;

  @Column('integer')
  climbed: number;

  @Column('timestamptz', { nullable: true })
  queuedAt: Date | null;

  /** When it should have been answered, until it is. */
  @Column('timestamptz', { nullable: true })
  alarmAt: Date | null;

  @Column('timestamptz', { nullable: true })
  missedAt: Date | null;

  @Column('uuid', { nullable: true })
  takenBy: string | null;

  /** When it first left this installation. */
  @Column('timestamptz', { nullable: true })
  leftAt: Date | null;

  @Column('integer')
  failures: number;

  /** The cross-border request by which it is asked. */
  @Column('uuid', { nullable: true })
  requestId: string | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** The name is so common that only the likeliest were looked at. */
  @Column('boolean')
  tooCommon: boolean;

  @Column('text', { nullable: true })
  feedback: string | null;

  @Column('timestamptz', { nullable: true })
  fedBackAt: Date | null;

  @Column('timestamptz', { nullable: true })
  notedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  erasedAt: Date | null;

  /** Loaded with it. */
  results: ReferralResult[];

  news: ReferralNews[];

  /** What the owner of the subject has permitted. */
  permissions: (Permission & { readonly use: string })[];

  followsAnother?: true;

  /** Set for the act with which the engine is asked once more. */
  asksAgain?: true;
}
