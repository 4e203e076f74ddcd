import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { COUNT_CAP, type PageOf } from '../core/paging/page.js';
import { Work } from '../core/work/work.js';
import { InboxCases, type Changed } from './inbox.cases.js';
import { countsOf } from './inbox.counts.js';
import type { InboxCountsView, InboxItemView, InboxQueryDto } from './inbox.dto.js';
import { cursorOf, InboxStore } from './inbox.store.js';

/** What waits for an officer, the most urgent first; for a deputy, also what waits for those whom they stand in for. */
@Injectable()
export class InboxService {
  constructor(
    private readonly work: Work,
    private readonly store: InboxStore,
    private readonly cases: InboxCases,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, { kind, limit, after, count }: InboxQueryDto): Promise<PageOf<InboxItemView>> {
    return this.work.as(officer, async (em, now) => {
      const rows = await this.store.page(em, officer, { now, limit: limit + 1, after, kind });
      const page = rows.slice(0, limit);
      const items = await this.cases.show(em, officer, page, now);
      const last = rows.length > limit ? page.at(-1) : undefined;
      const records = items.map(({ id }) => id);
      await this.audit.write(em, { actor: officer, kind: 'search', action: 'inbox.list', records });
      const counted = count ? await this.counted(em, officer, now, kind) : null;
      return { items, next: last ? cursorOf(last) : null, count: counted?.total ?? null };
    });
  }

  counts(officer: Officer): Promise<InboxCountsView> {
    return this.work.as(officer, (em, now) => this.counted(em, officer, now));
  }

  /** What of these records waits for the officer and is there for them; and how much waits in all. */
  changes(officer: Officer, ids: readonly string[]): Promise<{ items: Changed[]; counts: InboxCountsView }> {
    return this.work.as(officer, async (em, now) => {
      const rows = ids.length === 0 ? [] : await this.store.among(em, officer, now, ids);
      const items = await this.cases.name(em, officer, rows, now);
      return { items, counts: await this.counted(em, officer, now) };
    });
  }

  private async counted(em: EntityManager, officer: Officer, now: Date, kind?: string): Promise<InboxCountsView> {
    const heaps = await this.store.heaps(em, officer, { now, limit: COUNT_CAP, kind });
    return { ...countsOf(await this.cases.count(em, officer, heaps)), more: heaps.some(({ more }) => more) };
  }
}
