import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Tally, type TallyCorrection } from './tally.entity.js';
import { tallySight } from './tally.policy.js';

/** The only SQL about tallies and their corrections. */
@Injectable()
export class TallyStore extends Rows<Tally> {
  constructor() {
    super(Tally, tallySight, { by: 'since', direction: 'desc' });
  }

  /** Whether the state has counted at that place for a part of that time already. */
  async overlaps(
    em: EntityManager,
    tally: Pick<Tally, 'operationId' | 'siteId' | 'country' | 'since' | 'until'>,
  ): Promise<boolean> {
    const { operationId, siteId, country, since, until } = tally;
    const rows = await em.query<unknown[]>(
      `select 1 from tallies where operation_id = $1 and site_id is not distinct from $2 and country = $3
         and state <> 'withdrawn' and tstzrange(since, until) && tstzrange($4, $5)`,
      [operationId, siteId, country, since, until],
    );
    return rows.length > 0;
  }

  async keep(
    em: EntityManager,
    tallyId: string,
    { figures, correctedBy, correctedAt }: TallyCorrection,
  ): Promise<void> {
    await em.query(
      `insert into tally_corrections (tally_id, figures, corrected_by, corrected_at) values ($1, $2, $3, $4)`,
      [tallyId, JSON.stringify(figures), correctedBy, correctedAt],
    );
  }

  protected override async complete(em: EntityManager, rows: Tally[]): Promise<void> {
    const corrections = await em.query<(TallyCorrection & { tallyId: string })[]>(
      `select tally_id as "tallyId", figures, corrected_by as "correctedBy", corrected_at as "correctedAt"
       from tally_corrections where tally_id = any($1) order by id`,
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) {
      const own = corrections.filter(({ tallyId }) => tallyId === row.id);
      row.corrections = own.map(({ tallyId: _, ...correction }) => correction);
    }
  }
}
