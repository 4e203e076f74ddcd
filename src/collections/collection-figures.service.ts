import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Work } from '../core/work/work.js';
import { CollectionFiguresReader } from './collection-figures.reader.js';
import type { CollectionFiguresView } from './collection-view.dto.js';

/** What is held, for whoever answers for it. */
@Injectable()
export class CollectionFiguresService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly figures: CollectionFiguresReader,
  ) {}

  all(officer: Officer): Promise<CollectionFiguresView[]> {
    return this.work.as(officer, async (em) => {
      await this.audit.write(em, {
        actor: officer,
        kind: 'search',
        action: 'collection.figures',
        recordType: 'collections',
      });
      return this.figures.all(em);
    });
  }
}
