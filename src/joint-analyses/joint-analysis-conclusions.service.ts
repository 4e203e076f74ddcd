import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { enter } from '../core/workflow/workflow.js';
import { StrategicExchangeReader } from '../strategic-exchanges/strategic-exchange.reader.js';
import { JointAnalysesService } from './joint-analyses.service.js';
import type { JointAnalysisView } from './joint-analysis.dto.js';
import type { JointAnalysis } from './joint-analysis.entity.js';
import { JointAnalysisLaw } from './joint-analysis.law.js';
import { jointAnalysisWorkflow } from './joint-analysis.workflow.js';

/** The task is done by sharing an analysis: the year begins anew with it. */
@Injectable()
export class JointAnalysisConclusionsService {
  constructor(
    private readonly cases: Cases,
    private readonly analyses: JointAnalysesService,
    private readonly exchanges: StrategicExchangeReader,
    private readonly law: JointAnalysisLaw,
  ) {}

  conclude(by: Acting, id: string, exchangeId: string): Promise<JointAnalysisView> {
    return this.cases.act(this.analyses.kind, by, {
      id,
      action: 'conclude',
      change: async ({ subject, now }, em) => {
        const lastAt = await this.sharedAt(em, by.officer, { subject, exchangeId });
        subject.clock = await this.law.clock(em, subject.basis, subject.countries, lastAt);
        Object.assign(subject, { lastAt, lastExchangeId: exchangeId });
        enter(jointAnalysisWorkflow, subject, 'settled', now);
      },
    });
  }

  /** Refuses what was not shared, is no joint analysis of these states, or has counted already. */
  private async sharedAt(
    em: EntityManager,
    officer: Officer,
    { subject, exchangeId }: { subject: JointAnalysis; exchangeId: string },
  ): Promise<Date> {
    const found = await this.exchanges.find(em, officer, exchangeId);
    if (!found) throw new Problem('unknown_reference', { field: 'exchangeId' });
    const { kind, countries, sentAt, state } = found;
    const theirs = kind === 'joint_threat_analysis' && countries.every((each) => subject.countries.includes(each));
    const isNew = sentAt !== null && (subject.lastAt === null || sentAt > subject.lastAt);
    if (!theirs || !isNew || state === 'rejected') throw new Problem('no_joint_analysis');
    return sentAt;
  }
}
