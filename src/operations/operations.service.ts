import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Condition } from '../core/access/sight.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { OperationDrafts } from './operation.drafts.js';
import type { InviteDto, OpenOperationDto, OperationsQueryDto, ReviseOperationDto, SiteDto } from './operation.dto.js';
import type { OperationView } from './operation-views.dto.js';
import { OperationSite } from './operation.entity.js';
import { OperationStore } from './operation.store.js';
import { showOperation } from './operation.view.js';
import { operationWorkflow, type OperationAction } from './operation.workflow.js';

@Injectable()
export class OperationsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: OperationStore,
    private readonly drafts: OperationDrafts,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: operationWorkflow, store, reads: 'operation.read', view: showOperation });
  }

  open(by: Acting, form: OpenOperationDto): Promise<OperationView> {
    return this.cases.open(this.kind, by, (em, now) => this.drafts.from(form, em, now));
  }

  list(
    officer: Officer,
    { state, country, borderSection, annualPlanId, ...page }: OperationsQueryDto,
  ): Promise<PageOf<OperationView>> {
    const among: Condition[] = [
      ...(country ? [{ text: ':country = any(row.countries)', parameters: { country } }] : []),
      ...(borderSection
        ? [{ text: ':section = any(row.border_sections)', parameters: { section: borderSection } }]
        : []),
    ];
    const where = [...whereEqual({ state, annualPlanId }), ...among];
    return this.cases.list(this.kind, officer, { ...page, where });
  }

  get(officer: Officer, id: string): Promise<OperationView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseOperationDto): Promise<OperationView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: ({ subject, now }, em) => this.drafts.revise(subject, form, { em, now }),
    });
  }

  invite(by: Acting, id: string, form: InviteDto): Promise<OperationView> {
    const change = this.drafts.invite.bind(this.drafts);
    return this.cases.act(this.kind, by, { id, action: 'invite', change: (attempt, em) => change(attempt, form, em) });
  }

  putSite(by: Acting, id: string, siteId: string, form: SiteDto): Promise<OperationView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'put_site',
      change: async ({ subject }, em) => {
        if (!subject.participations.some(({ part, country }) => part === 'host' && country === form.country))
          throw new Problem('site_without_host');
        const blank = { crossingPoint: null, borderSection: null, latitude: null, longitude: null, leaderId: null };
        const site = Object.assign(new OperationSite(), blank, form, { id: siteId, operationId: id });
        await this.store.putSite(em, site);
        subject.sites = [...subject.sites.filter((other) => other.id !== siteId), site];
      },
    });
  }

  removeSite(by: Acting, id: string, siteId: string): Promise<OperationView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'remove_site',
      change: async ({ subject }, em) => {
        await this.store.removeSite(em, id, siteId);
        subject.sites = subject.sites.filter((site) => site.id !== siteId);
      },
    });
  }

  act(by: Acting, id: string, action: OperationAction, reason?: string): Promise<OperationView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
