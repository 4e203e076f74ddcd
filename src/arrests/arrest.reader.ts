import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Arrest } from './arrest.entity.js';

/** One question for other features: is there such an arrest in that operation, as far as the caller can see it? */
@Injectable()
export class ArrestReader {
  sees(em: EntityManager, operationId: string, id: string): Promise<boolean> {
    return em.existsBy(Arrest, { id, operationId });
  }
}
