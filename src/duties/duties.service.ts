import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { placesOf, type Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { codesOf } from '../core/forms.js';
import type { PageOf } from '../core/paging/page.js';
import { Problem } from '../core/problems.js';
import { seen, type Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { defined } from '../core/work/defined.js';
import { Work } from '../core/work/work.js';
import { approvingRoles } from '../delegations/delegation.codes.js';
import type {
  DutiesQueryDto,
  DutyView,
  OnDutyQueryDto,
  PlanDutyDto,
  ReviseDutyDto,
  UncoveredQueryDto,
  UncoveredView,
} from './duty.dto.js';
import { Duty } from './duty.entity.js';
import { DutyStore } from './duty.store.js';

/** The roster: planned by those who lead a place, asked by whoever needs somebody there. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly work: Work,
    private readonly commands: Commands,
    private readonly store: DutyStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, query: DutiesQueryDto): Promise<PageOf<DutyView>> {
    return this.work.as(officer, (em) => this.store.page(em, query));
  }

  get(officer: Officer, id: string): Promise<DutyView> {
    return this.work.as(officer, (em) => this.store.get(em, id));
  }

  now(officer: Officer, query: OnDutyQueryDto): Promise<DutyView[]> {
    return this.work.as(officer, (em, now) => this.store.now(em, query, now));
  }

  uncovered(officer: Officer, { authorityId, operationId }: UncoveredQueryDto): Promise<UncoveredView[]> {
    const asked = [authorityId, operationId].filter((id) => id !== undefined);
    const places = asked.length > 0 ? asked : placesOf(officer);
    return this.work.as(officer, (em, now) => this.store.uncovered(em, places, codesOf(approvingRoles), now));
  }

  plan(by: Acting, form: PlanDutyDto): Promise<DutyView> {
    return this.commands.run(by, {
      first: async (em, now) => {
        const place = { authorityId: form.authorityId ?? null, operationId: form.operationId ?? null };
        if ((place.authorityId === null) === (place.operationId === null)) throw new Problem('inconsistent');
        const given = { id: newId(), plannedBy: by.officer.id, plannedAt: now, withdrawnAt: null, version: 1 };
        const duty = Object.assign(new Duty(), form, place, given);
        await this.assertFit(em, duty);
        await this.store.insert(em, duty);
        return this.done(em, by, 'plan', duty);
      },
      again: (em, id) => this.store.get(em, id),
    });
  }

  revise(by: Acting, id: string, form: ReviseDutyDto): Promise<DutyView> {
    return this.change(by, id, 'revise', async (duty, em) => {
      Object.assign(duty, defined(form));
      await this.assertFit(em, duty);
    });
  }

  withdraw(by: Acting, id: string): Promise<DutyView> {
    return this.change(by, id, 'withdraw', async (duty, em, now) => {
      await this.assertKept(em, duty);
      duty.withdrawnAt = now;
    });
  }

  private change(
    by: Acting,
    id: string,
    action: string,
    change: (duty: Duty, em: EntityManager, now: Date) => Promise<void>,
  ): Promise<DutyView> {
    const at = { id, version: seen(by) };
    return this.commands.run(by, {
      first: async (em, now) => {
        const duty = await this.store.change(em, at, async (row) => {
          if (row.withdrawnAt) throw new Problem('wrong_state');
          await change(row, em, now);
        });
        return this.done(em, by, action, duty);
      },
      again: (em) => this.store.get(em, id),
    });
  }

  private async assertFit(em: EntityManager, duty: Duty): Promise<void> {
    if (duty.endsAt <= duty.startsAt) throw new Problem('ends_before_it_begins');
    await this.assertKept(em, duty);
    if (!(await this.store.fits(em, duty))) throw new Problem('not_their_role');
  }

  private async assertKept(em: EntityManager, duty: Duty): Promise<void> {
    if (!(await this.store.keeps(em, duty))) throw new Problem('not_permitted');
  }

  private async done(em: EntityManager, { officer }: Acting, action: string, { id, operationId }: Duty) {
    const what = { action: `duty.${action}`, recordType: 'duties', recordId: id, operationId };
    await this.audit.write(em, { actor: officer, kind: 'act', ...what });
    return { id, answer: await this.store.get(em, id) };
  }
}
