import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TravelDocument } from './travel-document.entity.js';
import { TravelDocumentStore } from './travel-document.store.js';

/** One question for other features: which documents does a case have that still count? */
@Injectable()
export class TravelDocumentReader {
  constructor(private readonly store: TravelDocumentStore) {}

  of(em: EntityManager, readmissionId: string): Promise<TravelDocument[]> {
    return this.store.openOf(em, readmissionId);
  }
}
