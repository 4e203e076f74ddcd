import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { defined } from '../core/work/defined.js';
import type {
  LiaisonPostingsQueryDto,
  LiaisonPostingView,
  OpenLiaisonPostingDto,
  ReviseLiaisonPostingDto,
} from './liaison-posting.dto.js';
import type { LiaisonPosting } from './liaison-posting.entity.js';
import { LiaisonPostingLaw } from './liaison-posting.law.js';
import { LiaisonPostingStore } from './liaison-posting.store.js';
import { showLiaisonPosting } from './liaison-posting.view.js';
import { liaisonPostingWorkflow, type LiaisonPostingAction } from './liaison-posting.workflow.js';

@Injectable()
export class LiaisonPostingsService {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    private readonly store: LiaisonPostingStore,
    private readonly law: LiaisonPostingLaw,
    kinds: Kinds,
  ) {
    const reads = 'liaison_posting.read' as const;
    this.kind = kinds.add({ workflow: liaisonPostingWorkflow, store, reads, view: showLiaisonPosting });
  }

  open(by: Acting, form: OpenLiaisonPostingDto): Promise<LiaisonPostingView> {
    return this.cases.open(this.kind, by, (em, now) => this.proposed({ em, now }, by.officer, form));
  }

  list(
    officer: Officer,
    { limit, after, count, ...asked }: LiaisonPostingsQueryDto,
  ): Promise<PageOf<LiaisonPostingView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<LiaisonPostingView> {
    return this.cases.get(this.kind, officer, id);
  }

  revise(by: Acting, id: string, form: ReviseLiaisonPostingDto): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, {
      id,
      action: 'revise',
      change: async ({ subject }, em) => {
        await this.assertStates(em, form.informedCountries ?? [], 'informedCountries');
        Object.assign(subject, defined(form));
      },
    });
  }

  act(by: Acting, id: string, action: LiaisonPostingAction, reason?: string): Promise<LiaisonPostingView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }

  private async proposed(
    { em, now }: { em: EntityManager; now: Date },
    { country: from }: Officer,
    { instrument, endsAt, ...form }: OpenLiaisonPostingDto,
  ): Promise<Opening<LiaisonPosting>> {
    const { hostCountry, servedCountries, informedCountries, term, startsAt } = form;
    if ((term === 'fixed') !== (endsAt !== undefined)) throw new Problem('inconsistent', { field: 'endsAt' });
    if (endsAt && (endsAt <= startsAt || endsAt <= now)) throw new Problem('ends_before_it_begins');
    if ([from, hostCountry].some((side) => servedCountries.includes(side)))
      throw new Problem('inconsistent', { field: 'servedCountries' });
    await this.assertStates(em, servedCountries, 'servedCountries');
    await this.assertStates(em, informedCountries, 'informedCountries');
    const basis = await this.law.ofProposal(em, { from, instrument, ...form }, now);
    const unnamed = { officerId: null, hostAuthorityId: null, hostInstructions: null, servedAgreed: [] };
    const undone = { accreditation: null, accreditedAt: null, accreditedBy: null, tookUpAt: null, endedAt: null };
    const reviewAfterDays = await this.law.reviewAfterDays(em, basis.instrument);
    const subject = { ...form, ...unnamed, ...undone, endsAt: endsAt ?? null, basis, climbed: 0, reviewAfterDays };
    return { subject: { ...subject, hostAnswersHere: false } };
  }

  private async assertStates(em: EntityManager, codes: readonly string[], field: string): Promise<void> {
    if (!(await this.store.areStates(em, codes))) throw new Problem('unknown_reference', { field });
  }
}
