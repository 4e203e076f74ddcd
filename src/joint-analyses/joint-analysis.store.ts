import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockOf } from '../clocks/stored-clock.js';
import { Rows } from '../core/cases/rows.js';
import { JointAnalysis } from './joint-analysis.entity.js';
import { jointAnalysisSight } from './joint-analysis.policy.js';

/** The only SQL about joint analyses. */
@Injectable()
export class JointAnalysisStore extends Rows<JointAnalysis> {
  constructor() {
    super(JointAnalysis, jointAnalysisSight, { by: 'openedAt', direction: 'desc' });
  }

  protected override complete(_em: EntityManager, rows: JointAnalysis[]): Promise<void> {
    for (const row of rows) row.clock = clockOf(row.clock) ?? row.clock;
    return Promise.resolve();
  }
}
