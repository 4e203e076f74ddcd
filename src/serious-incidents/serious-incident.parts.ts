import type { Right, ViolationAssessment } from './serious-incident.codes.js';

export interface PossibleViolation {
  readonly right: Right;
  /** The articles, in the reporter's or monitor's words. */
  readonly legalBasis: string | null;
  readonly assessment: ViolationAssessment;
}

/** What its reporter has said, in their own words: for them and the rights monitors only. */
export interface Statement {
  readonly at: Date;
  readonly text: string;
}

/** What an authority was asked, and what it answered or would not answer: for the rights monitors only. */
export interface Finding {
  readonly id: string;
  readonly authorityId: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly refused: boolean;
}

export interface Recommendation {
  readonly id: string;
  readonly authorityId: string;
  readonly text: string;
  readonly due: Date;
  readonly settledAt: Date | null;
  readonly settlement: string | null;
}
