import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { TransmissionItemStore, type FromSide, type SideSummary, type Summary } from './transmission-item.store.js';

export type { SideSummary, Summary } from './transmission-item.store.js';

/** Questions for other features: what has one side prepared, and sent, for this case, as far as the caller sees it? */
@Injectable()
export class TransmissionReader {
  constructor(private readonly store: TransmissionItemStore) {}

  summary(em: EntityManager, carrierType: string, carrierId: string, fromCountry: string): Promise<Summary> {
    return this.store.summary(em, carrierType, carrierId, fromCountry);
  }

  /** The same for several cases and both sides at once. */
  summaries(em: EntityManager, carrierType: string, carrierIds: readonly string[]): Promise<SideSummary[]> {
    return this.store.summaries(em, carrierType, carrierIds);
  }

  /** What has gone with a case from one side, as far as the caller sees it: nothing that was only prepared. */
  wentWith(em: EntityManager, actor: Actor, from: FromSide): Promise<TransmissionItem[]> {
    return this.store.wentWith(em, actor, from);
  }
}
