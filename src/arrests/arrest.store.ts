import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Check } from '../checks/check.entity.js';
import { Rows } from '../core/cases/rows.js';
import { Arrest, ArrestedPerson } from './arrest.entity.js';
import { arrestSight } from './arrest.policy.js';

/** The only SQL about arrests and who was arrested. */
@Injectable()
export class ArrestStore extends Rows<Arrest> {
  constructor() {
    super(Arrest, arrestSight, { by: 'arrestedAt', direction: 'desc' });
  }

  /** The function checks for itself who may: whoever erases does not see what they erase. */
  async settle(em: EntityManager, { id, state }: Arrest): Promise<void> {
    if (state === 'erased') await em.query('select app.forget_arrested($1)', [id]);
  }

  person(em: EntityManager, arrestId: string): Promise<ArrestedPerson | null> {
    return em.findOneBy(ArrestedPerson, { arrestId });
  }

  async putPerson(em: EntityManager, person: ArrestedPerson): Promise<void> {
    await em.upsert(ArrestedPerson, person, ['arrestId']);
  }

  /** Whether there is such a check in that operation for the caller. */
  seesCheck(em: EntityManager, operationId: string, id: string): Promise<boolean> {
    return em.existsBy(Check, { id, operationId });
  }

  async retention(em: EntityManager): Promise<{ retentionRule: string; retentionDays: number }> {
    const [rule] = await em.query<{ code: string; days: number }[]>(
      `select code, erase_after_days as days from retention_rules where code = 'CRIME_DATA'`,
    );
    if (!rule) throw new Error('the retention rule CRIME_DATA is not loaded');
    return { retentionRule: rule.code, retentionDays: rule.days };
  }
}
