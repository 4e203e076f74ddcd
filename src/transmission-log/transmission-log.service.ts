import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Work } from '../core/work/work.js';
import { csvOf } from './transmission-log.csv.js';
import type { LogQueryDto, LogRowView } from './transmission-log.dto.js';
import { TransmissionLogStore } from './transmission-log.store.js';

/** Reading the log of one's own state, which is itself an entry in the trail, with what it was read for. */
@Injectable()
export class TransmissionLogService {
  constructor(
    private readonly work: Work,
    private readonly store: TransmissionLogStore,
    private readonly audit: AuditTrail,
  ) {}

  list(officer: Officer, query: LogQueryDto): Promise<PageOf<LogRowView>> {
    return this.read(officer, query, 'search');
  }

  async csv(officer: Officer, query: LogQueryDto): Promise<string> {
    const { items } = await this.read(officer, query, 'export');
    return csvOf(items);
  }

  private read(officer: Officer, query: LogQueryDto, kind: 'search' | 'export'): Promise<PageOf<LogRowView>> {
    return this.work.as(officer, async (em) => {
      const page = await this.store.page(em, officer.country, query);
      const { itemId, receivedId, event, regime, purpose } = query;
      const details = { itemId, receivedId, event, regime, purpose, rows: page.items.length };
      await this.audit.write(em, {
        actor: officer,
        kind,
        action: 'transmission_log.list',
        purpose: 'inspection',
        details,
      });
      return page;
    });
  }
}
