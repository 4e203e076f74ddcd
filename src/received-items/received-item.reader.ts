import type { Sought } from '../core/exchange/passed-on.rows.js';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Officer } from '../core/access/actor.js';
import type { Passed } from '../transmission-log/transmission-log.desk.js';
import type { ReceivedItem } from './received-item.entity.js';
import { passedOf, ReceivedItemStore, type ToSide } from './received-item.store.js';

/** Questions for other features about copies in this officer's sight: which hold these identifiers, which came with a case? */
@Injectable()
export class ReceivedItemReader {
  constructor(private readonly store: ReceivedItemStore) {}

  withKeys(em: EntityManager, officer: Officer, sought: Sought): Promise<ReceivedItem[]> {
    return this.store.withKeys(em, officer, sought);
  }

  /** The identifiers of the copies that came with a case, as far as the officer sees them. */
  keysOf(em: EntityManager, officer: Officer, carrierType: string, carrierId: string): Promise<string[]> {
    return this.store.keysOf(em, officer, carrierType, carrierId);
  }

  /** What has come to one side with this case. */
  cameWith(em: EntityManager, actor: Actor, to: ToSide): Promise<ReceivedItem[]> {
    return this.store.cameWith(em, actor, to);
  }

  find(em: EntityManager, actor: Actor, id: string): Promise<ReceivedItem | null> {
    return this.store.find(em, actor, id);
  }

  get(em: EntityManager, actor: Actor, id: string): Promise<ReceivedItem> {
    return this.store.get(em, actor, id);
  }

  /** What the log says of it. */
  passed(item: ReceivedItem): Passed {
    return passedOf(item);
  }
}
