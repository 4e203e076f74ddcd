import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type {
  OpenRiskAnalysisDto,
  ReviseRiskAnalysisDto,
  RiskAnalysesQueryDto,
  RiskAnalysisView,
  RiskItemDto,
} from './risk-analysis.dto.js';
import { RiskItem, type RiskAnalysis } from './risk-analysis.entity.js';
import { RiskAnalysisStore } from './risk-analysis.store.js';
import { showRiskAnalysis } from './risk-analysis.view.js';
import { riskAnalysisWorkflow, type RiskAnalysisAction } from './risk-analysis.workflow.js';

const METHOD = 'CIRAM';

const unreleased = { releasedAt: null, releasedBy: null, climbed: 0, waitsAt: null };

@Injectable()
export class RiskAnalysesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: RiskAnalysisStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({
      workflow: riskAnalysisWorkflow,
      store,
      reads: 'risk_analysis.read',
      view: showRiskAnalysis,
    });
  }

  open(by: Acting, form: OpenRiskAnalysisDto): Promise<RiskAnalysisView> {
    if (form.periodTo < form.periodFrom) throw new Problem('ends_before_it_begins');
    return this.cases.open(this.kind, by, () => ({
      subject: { ...form, ...unreleased, method: METHOD, items: [], above: null },
    }));
  }

  list(officer: Officer, { state, ...page }: RiskAnalysesQueryDto): Promise<PageOf<RiskAnalysisView>> {
    return this.cases.list(this.kind, officer, { ...page, where: whereEqual({ state }) });
  }

  get(officer: Officer, id: string): Promise<RiskAnalysisView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseRiskAnalysisDto): Promise<RiskAnalysisView> {
    const change = ({ subject }: { subject: RiskAnalysis }) => void Object.assign(subject, defined(form));
    return this.cases.act(this.kind, by, { id, action: 'revise', change });
  }

  putItem(by: Acting, id: string, itemId: string, form: RiskItemDto): Promise<RiskAnalysisView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_item',
      change: async ({ subject }, em) => {
        const item = Object.assign(new RiskItem(), form, { id: itemId, analysisId: id });
        await this.store.putItem(em, item);
        subject.items = [...subject.items.filter((other) => other.id !== itemId), item];
      },
    });
  }

  removeItem(by: Acting, id: string, itemId: string): Promise<RiskAnalysisView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_item',
      change: async ({ subject }, em) => {
        await this.store.removeItem(em, id, itemId);
        subject.items = subject.items.filter((item) => item.id !== itemId);
      },
    });
  }

  act(by: Acting, id: string, action: RiskAnalysisAction, reason?: string): Promise<RiskAnalysisView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
