import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { TransmissionLogStore } from './transmission-log.store.js';

/**
 * Deletes rows of the log as the regime of each says: at once where it sets a day, never before the least that it sets.
 * One unit of work: killed, it has done nothing; repeated, it finds nothing more to do.
 */
@Injectable()
export class TransmissionLogPurge {
  constructor(
    private readonly work: Work,
    private readonly store: TransmissionLogStore,
  ) {}

  sweep(): Promise<number> {
    return this.work.as(clockActor, (em, now) => this.store.purge(em, now));
  }
}
