import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { Passed } from '../transmission-log/transmission-log.desk.js';
import type { ReceivedItem } from './received-item.entity.js';
import { passedOf, ReceivedItemStore, type ToSide } from './received-item.store.js';

/** One question for other features: what has come to one side with this case, as far as the caller sees it? */
@Injectable()
export class ReceivedItemReader {
  constructor(private readonly store: ReceivedItemStore) {}

  cameWith(em: EntityManager, actor: Actor, to: ToSide): Promise<ReceivedItem[]> {
    return this.store.cameWith(em, actor, to);
  }

  /** What the log says of it. */
  passed(item: ReceivedItem): Passed {
    return passedOf(item);
  }
}
