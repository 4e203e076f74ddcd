import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NeedBasis, NeedCode } from '../protection-referrals/protection-referral.codes.js';
import type { TraffickingFinding, WayQuestion, YesNoAnswer } from './screen.codes.js';

export interface VulnerabilityFound {
  readonly code: NeedCode;
  readonly basis: NeedBasis;
}

export interface TraffickingScreen {
  readonly wayQuestions: Readonly<Record<WayQuestion, YesNoAnswer>>;
  /** Codes of data/trafficking-indicators.json, with the strength that each had when it was found. */
  readonly indicators: { readonly code: string; readonly strength: string }[];
  /** Terms of data/trafficking-terms.json, as `list.code`. */
  readonly terms: string[];
  readonly abduction: YesNoAnswer;
  readonly finding: TraffickingFinding;
}

/** What was seen and said when looking after the person: for their protection, and for nothing else. */
@Entity('debriefing_screens')
export class Screen {
  @PrimaryColumn('uuid')
  debriefingId: string;

  @Column('jsonb')
  vulnerabilities: VulnerabilityFound[];

  @Column('jsonb', { nullable: true })
  trafficking: TraffickingScreen | null;
}

/** The account as it may be read by those who were not there: without what identifies the interviewee. */
@Entity('debriefing_extracts')
export class Extract {
  @PrimaryColumn('uuid')
  debriefingId: string;

  @Column('text')
  text: string;

  @Column('text')
  language: string;

  @Column('uuid')
  madeBy: string;

  @Column('timestamptz')
  madeAt: Date;
}
