import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { Seizure } from './seizure.entity.js';
import { seizureSight } from './seizure.policy.js';

/** The only SQL about seizures. */
@Injectable()
export class SeizureStore extends Rows<Seizure> {
  constructor() {
    super(Seizure, seizureSight, { by: 'seizedAt', direction: 'desc' });
  }

  /** Counted across walls: an exhibit kept to named officers is one of the seizure's all the same. */
  protected override async complete(em: EntityManager, rows: Seizure[]): Promise<void> {
    const counts = await em.query<{ id: string; exhibits: number; unsealed: number; kept: number }[]>(
      'select seizure as id, exhibits, unsealed, kept from app.exhibits_of($1)',
      [rows.map(({ id }) => id)],
    );
    for (const row of rows) {
      const { exhibits = 0, unsealed = 0, kept = 0 } = counts.find(({ id }) => id === row.id) ?? {};
      Object.assign(row, { exhibits, unsealed, kept });
    }
  }
}
