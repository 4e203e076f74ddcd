import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { PageOf } from '../core/paging/page.js';
import { Work } from '../core/work/work.js';
import type { TrailEntryView, TrailQueryDto } from './audit.dto.js';
import { AuditStore } from './audit.store.js';

/** Examining the trail, which is itself an entry in it. */
@Injectable()
export class AuditService {
  constructor(
    private readonly work: Work,
    private readonly store: AuditStore,
    private readonly audit: AuditTrail,
  ) {}

  entries(officer: Officer, query: TrailQueryDto): Promise<PageOf<TrailEntryView>> {
    return this.work.as(officer, async (em) => {
      const page = await this.store.page(em, query);
      const { officerId, recordId, action } = query;
      const details = { officerId, recordId, action };
      await this.audit.write(em, {
        actor: officer,
        kind: 'search',
        action: 'audit.list',
        purpose: 'inspection',
        details,
      });
      return page;
    });
  }
}
