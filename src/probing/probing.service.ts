import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Work } from '../core/work/work.js';
import type { ProbingDayView, ProbingLimitView, ProbingQueryDto } from './probing.dto.js';
import { ProbingStore } from './probing.store.js';

/** What owners see of how often their collections are asked; and what is left of the day for whoever asks. */
@Injectable()
export class ProbingService {
  constructor(
    private readonly work: Work,
    private readonly store: ProbingStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, query: ProbingQueryDto): Promise<PageOf<ProbingDayView>> {
    return this.work.as(officer, async (em) => {
      const { collectionId, askingCountry } = query;
      const what = { kind: 'search', action: 'probing.list', details: { collectionId, askingCountry } } as const;
      await this.audit.write(em, { actor: officer, ...what });
      return this.store.page(em, query);
    });
  }

  limits(officer: Officer): Promise<ProbingLimitView[]> {
    return this.work.as(officer, (em, now) => this.store.limits(em, now));
  }
}
