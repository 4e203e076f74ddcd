import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import type { JointAnalysesQueryDto, JointAnalysisView, OpenJointAnalysisDto } from './joint-analysis.dto.js';
import type { JointAnalysis } from './joint-analysis.entity.js';
import { JointAnalysisLaw } from './joint-analysis.law.js';
import { JointAnalysisStore } from './joint-analysis.store.js';
import { showJointAnalysis } from './joint-analysis.view.js';
import { jointAnalysisWorkflow, type JointAnalysisAction } from './joint-analysis.workflow.js';

@Injectable()
export class JointAnalysesService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly law: JointAnalysisLaw,
    store: JointAnalysisStore,
    kinds: Kinds,
  ) {
    const reads = 'joint_analysis.read' as const;
    this.kind = kinds.add({ workflow: jointAnalysisWorkflow, store, reads, view: showJointAnalysis });
  }

  open(by: Acting, form: OpenJointAnalysisDto): Promise<JointAnalysisView> {
    return this.cases.open(this.kind, by, (em, now) => this.opening({ em, now }, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: JointAnalysesQueryDto): Promise<PageOf<JointAnalysisView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<JointAnalysisView> {
    return this.cases.get(this.kind, officer, id);
  }

  act(by: Acting, id: string, action: JointAnalysisAction, reason?: string): Promise<JointAnalysisView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async opening(
    { em, now }: { em: EntityManager; now: Date },
    { country }: Officer,
    { partners, lastAt }: OpenJointAnalysisDto,
  ): Promise<Opening<JointAnalysis>> {
    if (partners.includes(country)) throw new Problem('inconsistent', { field: 'partners' });
    if (lastAt && lastAt > now) throw new Problem('not_yet');
    const countries = [country, ...partners].sort();
    const basis = await this.law.basis(em, country, partners, now);
    const clock = await this.law.clock(em, basis, countries, lastAt ?? now);
    return { subject: { countries, basis, clock, lastAt: lastAt ?? null, lastExchangeId: null } };
  }
}
