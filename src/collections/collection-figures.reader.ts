import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CollectionFiguresView } from './collection-view.dto.js';

/** How much collections hold, of those that the caller sees; legal officers see no entries, and so no numbers of them. */
@Injectable()
export class CollectionFiguresReader {
  all(em: EntityManager): Promise<CollectionFiguresView[]> {
    return em.query(
      `select c.id as "collectionId", c.kind, c.state, coalesce(e.held, 0) as held, coalesce(e.review_due, 0) as "reviewDue",
         coalesce(e.withdrawn, 0) as withdrawn, coalesce(e.erased, 0) as erased, coalesce(e.findable, 0) as findable,
         coalesce(e.persons, 0) as persons, coalesce(e.minors, 0) as minors
       from collections c
       left join collection_figures e on e.collection_id = c.id
       order by c.opened_at desc, c.id desc limit 200`,
    );
  }
}
