import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TransmissionItemStore, type Summary } from './transmission-item.store.js';

export type { Summary } from './transmission-item.store.js';

/** One question for other features: what has one side prepared, and sent, for this case, as far as the caller sees it? */
@Injectable()
export class TransmissionReader {
  constructor(private readonly store: TransmissionItemStore) {}

  summary(em: EntityManager, carrierType: string, carrierId: string, fromCountry: string): Promise<Summary> {
    return this.store.summary(em, carrierType, carrierId, fromCountry);
  }
}
