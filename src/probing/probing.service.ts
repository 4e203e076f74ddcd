import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Work } from '../core/work/work.js';
import { EntryProbingStore } from './entry-probing.store.js';
import type { PageQueryDto } from '../core/paging/page-query.dto.js';
import type { EntryDayView, ProbingDayView, ProbingLimitView, ProbingQueryDto } from './probing.dto.js';
import { ProbingStore } from './probing.store.js';

/** What owners see of how often their collections are asked; and what is left of the day for whoever asks. */
@Injectable()
export class ProbingService {
  constructor(
    private readonly work: Work,
    private readonly store: ProbingStore,
    private readonly audit: AuditTrail,
    private readonly entryStore: EntryProbingStore,
  ) {}

  list(officer: Officer, query: ProbingQueryDto): Promise<PageOf<ProbingDayView>> {
    return this.work.as(officer, async (em) => {
      const { collectionId, askingCountry } = query;
      const what = { kind: 'search', action: 'probing.list', details: { collectionId, askingCountry } } as const;
      await this.audit.write(em, { actor: officer, ...what });
      return this.store.page(em, query);
    });
  }

  /** Data protection looks at what was written by hand in its state; that it did is recorded. */
  entries(officer: Officer, query: PageQueryDto): Promise<PageOf<EntryDayView>> {
    return this.work.as(officer, async (em) => {
      await this.audit.write(em, { actor: officer, kind: 'search', action: 'probing.entries', details: {} });
      return this.entryStore.page(em, query);
    });
  }

  limits(officer: Officer): Promise<ProbingLimitView[]> {
    return this.work.as(officer, (em, now) => this.store.limits(em, now));
  }
}
