import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Patrol } from './patrol.entity.js';

/** What other features need to know of a patrol. */
export type PatrolBrief = Pick<
  Patrol,
  'id' | 'operationId' | 'siteId' | 'borderSection' | 'state' | 'leaderId' | 'officerIds'
>;

/** One question for other features: what is this patrol, as far as the caller can see it? */
@Injectable()
export class PatrolReader {
  find(em: EntityManager, id: string): Promise<PatrolBrief | null> {
    return em.findOneBy(Patrol, { id });
  }
}
