import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CaseRow } from '../core/cases/guarded-row.js';
import type { AnalysisKind, Threat } from './risk-analysis.codes.js';

/** An analysis of risk at the borders; no operation is planned without an item of one. */
@Entity('risk_analyses')
export class RiskAnalysis extends CaseRow {
  @Column('text')
  kind: AnalysisKind;

  @Column('text')
  title: string;

  @Column('date')
  periodFrom: string;

  @Column('date')
  periodTo: string;

  @Column('text')
  authorGroup: string;

  @Column('text')
  method: string;

  /** The states that it is released to. */
  @Column('text', { array: true })
  countries: string[];

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  /** How often its release has been waited for in vain. */
  @Column('integer')
  climbed: number;

  /** The authority whose word it waits for, while it does: its own, or one above. */
  @Column('uuid', { nullable: true })
  waitsAt: string | null;

  /** Loaded with it. */
  items: RiskItem[];

  /** The authority above the one it waits at. */
  above: string | null;
}

/** One risk at one border section: threat, vulnerability and impact, and what is recommended. */
@Entity('risk_items')
export class RiskItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  analysisId: string;

  @Column('text')
  borderSection: string;

  @Column('text')
  threat: Threat;

  @Column('smallint')
  magnitude: number;

  @Column('smallint')
  likelihood: number;

  /** How little the border section could do about it. */
  @Column('smallint')
  vulnerability: number;

  @Column('smallint')
  impact: number;

  @Column('text')
  narrative: string;

  @Column('text')
  recommendedResponse: string;
}
