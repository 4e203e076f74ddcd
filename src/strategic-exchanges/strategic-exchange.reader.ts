import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { StrategicExchangeStore } from './strategic-exchange.store.js';

/** What other features need to know of one. */
export interface StrategicBrief {
  readonly kind: string;
  readonly countries: readonly [string, string];
  readonly sentAt: Date | null;
  readonly state: string;
}

/** One question for other features: what is this exchange, if the officer sees it? */
@Injectable()
export class StrategicExchangeReader {
  constructor(private readonly store: StrategicExchangeStore) {}

  async find(em: EntityManager, officer: Officer, id: string): Promise<StrategicBrief | undefined> {
    const found = await this.store.find(em, officer, id);
    if (!found) return undefined;
    const { kind, ownerCountry, otherCountry, sentAt, state } = found;
    return { kind, countries: [ownerCountry, otherCountry], sentAt, state };
  }
}
