import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import { AnnualPlanDrafts } from './annual-plan.drafts.js';
import type {
  AnnualPlansQueryDto,
  AnnualPlanView,
  EvaluateAnnualPlanDto,
  OpenAnnualPlanDto,
  PlanEntryDto,
  ReviseAnnualPlanDto,
} from './annual-plan.dto.js';
import type { AnnualPlan } from './annual-plan.entity.js';
import { AnnualPlanStore } from './annual-plan.store.js';
import { partnersOf, showAnnualPlan } from './annual-plan.view.js';
import { annualPlanWorkflow, type AnnualPlanAction } from './annual-plan.workflow.js';

/** The plan of a year: drafted, confirmed by a chief of every state it names, in force, looked back upon. */
@Injectable()
export class AnnualPlansService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: AnnualPlanStore,
    private readonly drafts: AnnualPlanDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: annualPlanWorkflow, store, reads: 'annual_plan.read', view: showAnnualPlan });
  }

  open(by: Acting, form: OpenAnnualPlanDto): Promise<AnnualPlanView> {
    return this.cases.open(this.kind, by, (_, now) => this.draft(form, now));
  }

  list(officer: Officer, { state, year, ...page }: AnnualPlansQueryDto): Promise<PageOf<AnnualPlanView>> {
    return this.cases.list(this.kind, officer, { ...page, where: whereEqual({ state, year }) });
  }

  get(officer: Officer, id: string): Promise<AnnualPlanView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, { title, parties, partners }: ReviseAnnualPlanDto): Promise<AnnualPlanView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        const others = partners ?? partnersOf(subject);
        if (title) subject.title = title;
        if (parties) {
          subject.parties = await this.drafts.parties(em, id, parties, now);
          await this.store.removeParties(em, id);
        }
        subject.countries = countriesOf(subject, others);
      },
    });
  }

  putEntry(by: Acting, id: string, entryId: string, form: PlanEntryDto): Promise<AnnualPlanView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_entry',
      change: async ({ subject }, em) => {
        const entry = await this.drafts.entry(em, { planId: id, id: entryId, year: subject.year }, form);
        await this.store.putEntry(em, entry);
        subject.entries = [...subject.entries.filter((other) => other.id !== entryId), entry];
      },
    });
  }

  removeEntry(by: Acting, id: string, entryId: string): Promise<AnnualPlanView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_entry',
      change: async ({ subject }, em) => {
        await this.store.removeEntry(em, id, entryId);
        subject.entries = subject.entries.filter((entry) => entry.id !== entryId);
      },
    });
  }

  evaluate(by: Acting, id: string, { evaluation }: EvaluateAnnualPlanDto): Promise<AnnualPlanView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'evaluate',
      change: ({ subject, now }) =>
        void Object.assign(subject, { evaluation, evaluatedAt: now, evaluatedBy: by.officer.id }),
    });
  }

  act(by: Acting, id: string, action: AnnualPlanAction, reason?: string): Promise<AnnualPlanView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private draft({ parties, partners, restrictedTo, year, title }: OpenAnnualPlanDto, now: Date): Opening<AnnualPlan> {
    const countries = [...new Set([...parties.map(({ country }) => country), ...partners])];
    const unwritten = { climbed: 0, evaluation: null, evaluatedAt: null, evaluatedBy: null };
    const unloaded = { parties: [], entries: [], operations: [], runningOperations: 0, chiefs: [] };
    return {
      restrictedTo,
      subject: { year, title, countries, ...unwritten, ...unloaded },
      also: async (plan: AnnualPlan, em: EntityManager) => {
        plan.parties = await this.drafts.parties(em, plan.id, parties, now);
        await this.store.settle(em, plan);
      },
    };
  }
}

const countriesOf = ({ parties }: AnnualPlan, partners: readonly string[]): string[] => [
  ...new Set([...parties.map(({ country }) => country), ...partners]),
];
