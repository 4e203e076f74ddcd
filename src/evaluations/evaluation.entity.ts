import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { Figure } from '../daily-reports/counter.codes.js';
import type { BorderManagement } from '../operations/operation.codes.js';
import type { FindingKind, Outcome, ReportSection } from './evaluation.codes.js';

/** The joint evaluation of an operation against its plan, with the final report. */
@Entity('evaluations')
export class Evaluation extends CaseRow {
  @Column('uuid')
  operationId: string;

  /** The hosts and the states that have signed the plan. */
  @Column('text', { array: true })
  countries: string[];

  @Column('integer')
  climbed: number;

  /** What was recorded in the operation, as it stood when it was submitted. */
  @Column('jsonb', { nullable: true })
  counters: Figure[] | null;

  /** And, apart from it, what states had tallied. */
  @Column('jsonb', { nullable: true })
  tallies: Figure[] | null;

  @Column('timestamptz', { nullable: true })
  countedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  /** Loaded with it; the signatures are written back with it. */
  operationState: string;

  sections: EvaluationSection[];

  benchmarks: EvaluationBenchmark[];

  findings: EvaluationFinding[];

  signatures: EvaluationSignature[];
}

@Entity('evaluation_sections')
export class EvaluationSection {
  @PrimaryColumn('uuid')
  evaluationId: string;

  @PrimaryColumn('text')
  code: ReportSection;

  @Column('text')
  text: string;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}

/** What the operation wanted to reach, and what it has reached. */
@Entity('evaluation_benchmarks')
export class EvaluationBenchmark {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  evaluationId: string;

  @Column('text')
  component: BorderManagement;

  @Column('text')
  benchmark: string;

  @Column('text', { nullable: true })
  target: string | null;

  @Column('text', { nullable: true })
  result: string | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;
}

@Entity('evaluation_findings')
export class EvaluationFinding {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  evaluationId: string;

  @Column('text')
  kind: FindingKind;

  @Column('text')
  text: string;

  /** For a gap in the law: the instrument and article. */
  @Column('text', { nullable: true })
  instrument: string | null;

  /** The authority that could do something about it. */
  @Column('uuid', { nullable: true })
  addresseeId: string | null;
}

/** A state that has to sign, and its signature. */
@Entity('evaluation_signatures')
export class EvaluationSignature {
  @PrimaryColumn('uuid')
  evaluationId: string;

  @PrimaryColumn('text')
  country: string;

  @Column('uuid')
  authorityId: string;

  @Column('text')
  part: 'host' | 'participant';

  @Column('timestamptz', { nullable: true })
  signedAt: Date | null;

  @Column('uuid', { nullable: true })
  signedBy: string | null;
}
