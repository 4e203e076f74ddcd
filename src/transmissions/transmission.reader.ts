import type { Sought } from '../core/exchange/passed-on.rows.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Officer } from '../core/access/actor.js';
import type { Statement } from '../core/exchange/passed-on.js';
import type { Classification } from '../core/handling/handling.codes.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { TransmissionItemStore, type FromSide, type SideSummary, type Summary } from './transmission-item.store.js';
import { TransmissionLaw } from './transmission.law.js';

export type { SideSummary, Summary } from './transmission-item.store.js';

/** Questions for other features: what has one side prepared, and sent, for a case, as far as the caller sees it; and what may be said? */
@Injectable()
export class TransmissionReader {
  constructor(
    private readonly store: TransmissionItemStore,
    private readonly law: TransmissionLaw,
  ) {}

  summary(em: EntityManager, carrierType: string, carrierId: string, fromCountry: string): Promise<Summary> {
    return this.store.summary(em, carrierType, carrierId, fromCountry);
  }

  /** The same for several cases and both sides at once. */
  summaries(em: EntityManager, carrierType: string, carrierIds: readonly string[]): Promise<SideSummary[]> {
    return this.store.summaries(em, carrierType, carrierIds);
  }

  /** Items in this officer's sight that hold one of these identifiers. */
  withKeys(em: EntityManager, officer: Officer, sought: Sought): Promise<TransmissionItem[]> {
    return this.store.withKeys(em, officer, sought);
  }

  /** The identifiers of what goes with a case, as far as the officer sees it. */
  keysOf(em: EntityManager, officer: Officer, carrierType: string, carrierId: string): Promise<string[]> {
    return this.store.keysOf(em, officer, carrierType, carrierId);
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

  find(em: EntityManager, actor: Actor, id: string): Promise<TransmissionItem | null> {
    return this.store.find(em, actor, id);
  }

  /** The item that a copy was made of, as far as the caller sees it. */
  sentAs(em: EntityManager, copyId: string): Promise<TransmissionItem | null> {
    return this.store.sentAs(em, copyId);
  }

  /** What has gone with a case from one side, as far as the caller sees it: nothing that was only prepared. */
  wentWith(em: EntityManager, actor: Actor, from: FromSide): Promise<TransmissionItem[]> {
    return this.store.wentWith(em, actor, from);
  }
}
