import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Two questions for other features: is there such a plan, or such an entry of one, as far as the caller can see? */
@Injectable()
export class AnnualPlanReader {
  async find(em: EntityManager, id: string): Promise<{ id: string; state: string } | undefined> {
    const rows = await em.query<{ id: string; state: string }[]>('select id, state from annual_plans where id = $1', [
      id,
    ]);
    return rows[0];
  }

  async entry(em: EntityManager, id: string): Promise<{ id: string; planId: string } | undefined> {
    const rows = await em.query<{ id: string; planId: string }[]>(
      'select id, plan_id as "planId" from annual_plan_entries where id = $1',
      [id],
    );
    return rows[0];
  }
}
