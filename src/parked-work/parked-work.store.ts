import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { ParkedWork } from './parked-work.entity.js';
import { parkedWorkSight } from './parked-work.policy.js';

/** Where the work of an officer belongs: their authority, and the operation if they ever served there. */
export interface Belonging {
  readonly ownerAuthorityId: string;
  readonly ownerCountry: string;
  readonly operationId: string | null;
}

@Injectable()
export class ParkedWorkStore extends Rows<ParkedWork> {
  constructor() {
    super(ParkedWork, parkedWorkSight, { by: 'openedAt', direction: 'desc' });
  }

  /** What came from this device under this name before. */
  async before(em: EntityManager, tabletId: string, itemId: string): Promise<ParkedWork | null> {
    return em.findOneBy(ParkedWork, { tabletId, itemId });
  }

  keepPhoto(em: EntityManager, id: string, photo: Buffer): Promise<unknown> {
    return em.query('insert into parked_photos (parked_id, photo) values ($1, $2) on conflict do nothing', [id, photo]);
  }

  async photo(em: EntityManager, id: string): Promise<Buffer | undefined> {
    const [row] = await em.query<{ photo: Buffer }[]>('select photo from parked_photos where parked_id = $1', [id]);
    return row?.photo;
  }

  /** Only officers who have used this tablet have work on it. */
  async belonging(
    em: EntityManager,
    { tabletId, officerId, operationId }: { tabletId: string; officerId: string; operationId: string | null },
  ): Promise<Belonging | undefined> {
    const rows = await em.query<Belonging[]>('select * from app.parked_work_belongs($1, $2, $3)', [
      tabletId,
      officerId,
      operationId,
    ]);
    return rows[0];
  }
}
