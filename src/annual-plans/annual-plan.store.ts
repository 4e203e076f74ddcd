import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { ChiefReader } from '../authorities/chief.reader.js';
import { putPart } from '../core/cases/parts.js';
import { Rows } from '../core/cases/rows.js';
import { AnnualPlan, AnnualPlanEntry, AnnualPlanParty } from './annual-plan.entity.js';
import { annualPlanSight } from './annual-plan.policy.js';

type Linked = AnnualPlan['operations'][number] & { planId: string };

/** The only SQL about annual plans, the states they name, and their entries. */
@Injectable()
export class AnnualPlanStore extends Rows<AnnualPlan> {
  constructor(private readonly chiefs: ChiefReader) {
    super(AnnualPlan, annualPlanSight, { by: 'openedAt', direction: 'desc' });
  }

  /** Confirmations change by acts on the plan. */
  async settle(em: EntityManager, { parties }: AnnualPlan): Promise<void> {
    if (parties.length > 0) await em.upsert(AnnualPlanParty, parties, ['planId', 'country']);
  }

  async removeParties(em: EntityManager, planId: string): Promise<void> {
    await em.delete(AnnualPlanParty, { planId });
  }

  async putEntry(em: EntityManager, entry: AnnualPlanEntry): Promise<void> {
    await putPart(em, AnnualPlanEntry, entry, 'planId');
  }

  async removeEntry(em: EntityManager, planId: string, id: string): Promise<void> {
    await em.delete(AnnualPlanEntry, { planId, id });
  }

  protected override async complete(em: EntityManager, rows: AnnualPlan[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    const mine = { where: { planId: In(ids) } };
    const parties = await em.find(AnnualPlanParty, { ...mine, order: { country: 'ASC' } });
    const entries = await em.find(AnnualPlanEntry, { ...mine, order: { startsOn: 'ASC', id: 'ASC' } });
    const operations = await this.operations(em, ids);
    for (const row of rows) {
      row.parties = parties.filter(({ planId }) => planId === row.id);
      row.entries = entries.filter(({ planId }) => planId === row.id);
      row.operations = operations.filter(({ planId }) => planId === row.id);
      row.runningOperations = row.state === 'in_force' ? await this.running(em, row.id) : 0;
      row.chiefs = await this.awaited(em, row);
    }
  }

  private async awaited(em: EntityManager, { state, parties }: AnnualPlan): Promise<AnnualPlan['chiefs']> {
    if (!['draft', 'proposed', 'confirmed'].includes(state)) return [];
    const levels = await this.chiefs.levels(
      em,
      parties.map(({ authorityId }) => authorityId),
    );
    return [...levels.values()].flat();
  }

  private operations(em: EntityManager, ids: string[]): Promise<Linked[]> {
    return em.query(
      `select annual_plan_id as "planId", annual_plan_entry_id as "entryId", id, title, state from operations
       where annual_plan_id = any($1) order by starts_on, id`,
      [ids],
    );
  }

  private async running(em: EntityManager, id: string): Promise<number> {
    const [row] = await em.query<{ running: number }[]>('select app.running_operations($1) as running', [id]);
    return row?.running ?? 0;
  }
}
