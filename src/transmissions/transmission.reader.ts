import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Statement } from '../core/exchange/passed-on.js';
import type { Classification } from '../core/handling/handling.codes.js';
import { TransmissionLaw } from './transmission.law.js';
import { TransmissionItemStore, type Summary } from './transmission-item.store.js';

export type { Summary } from './transmission-item.store.js';

/** Questions for other features: what has one side prepared, and sent, for this case, as far as the caller sees it; and what may be said? */
@Injectable()
export class TransmissionReader {
  constructor(
    private readonly store: TransmissionItemStore,
    private readonly law: TransmissionLaw,
  ) {}

  summary(em: EntityManager, carrierType: string, carrierId: string, fromCountry: string): Promise<Summary> {
    return this.store.summary(em, carrierType, carrierId, fromCountry);
  }

  /** Refuses what may not be said of a person of that category, with the article. */
  assertMaySay(em: EntityManager, category: string | null, statements: readonly Statement[]): Promise<void> {
    return this.law.assertFields(em, category, statements);
  }

  /** The level that a state's own word for it stands for. */
  levelOf(em: EntityManager, country: string, label: string): Promise<Classification> {
    return this.law.levelOf(em, country, label);
  }

  labelOf(em: EntityManager, country: string, level: Classification): Promise<string | null> {
    return this.law.labelOf(em, country, level);
  }
}
