import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Period } from '../core/local-time.js';
import type { Figure } from '../daily-reports/counter.codes.js';

/** One question for reports: what was tallied in shifts that began in this period, as far as the caller can see it? */
@Injectable()
export class TallyReader {
  between(em: EntityManager, operationId: string, siteId: string | null, { since, until }: Period): Promise<Figure[]> {
    return em.query(
      `select figure.counter, t.country, sum(figure.number)::float8 as number
       from tallies t cross join lateral jsonb_to_recordset(t.figures) as figure (counter text, number numeric)
       where t.operation_id = $1 and ($2::uuid is null or t.site_id = $2) and t.since >= $3 and t.since < $4
         and t.state <> 'withdrawn' and figure.number > 0
       group by figure.counter, t.country order by figure.counter, t.country`,
      [operationId, siteId, since, until],
    );
  }
}
