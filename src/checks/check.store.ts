import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Incident } from '../incidents/incident.entity.js';
import { CheckCorrection, CheckPerson } from './check-part.entity.js';
import { Check } from './check.entity.js';
import { checkSight } from './check.policy.js';

/** The only SQL about checks, persons met at them, and what was corrected. */
@Injectable()
export class CheckStore extends Rows<Check> {
  constructor() {
    super(Check, checkSight, { by: 'startedAt', direction: 'desc' });
  }

  async putPerson(em: EntityManager, person: CheckPerson): Promise<void> {
    await em.upsert(CheckPerson, person, ['checkId', 'id']);
  }

  async removePerson(em: EntityManager, checkId: string, id: string): Promise<void> {
    await em.delete(CheckPerson, { checkId, id });
  }

  async keep(em: EntityManager, correction: CheckCorrection): Promise<void> {
    await em.insert(CheckCorrection, correction);
  }

  /** As far as the officer sees it. */
  incident(em: EntityManager, id: string): Promise<Incident | null> {
    return em.findOneBy(Incident, { id });
  }

  protected override async complete(em: EntityManager, rows: Check[]): Promise<void> {
    const where = { checkId: In(rows.map(({ id }) => id)) };
    const persons = await em.find(CheckPerson, { where, order: { recordedAt: 'ASC', id: 'ASC' } });
    const corrections = await em.find(CheckCorrection, { where, order: { id: 'ASC' } });
    for (const row of rows) {
      row.persons = persons.filter(({ checkId }) => checkId === row.id);
      row.corrections = corrections.filter(({ checkId }) => checkId === row.id);
    }
  }
}
