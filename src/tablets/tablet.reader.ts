import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { standingOf } from './tablet-use.service.js';
import type { Tablet } from './tablet.entity.js';
import { TabletSecrets } from './tablet.secrets.js';
import { TabletStore } from './tablet.store.js';

/** One question for other features: which tablet speaks here, if it may still be listened to? */
@Injectable()
export class TabletReader {
  constructor(
    private readonly secrets: TabletSecrets,
    private readonly store: TabletStore,
  ) {}

  /** In the clock's unit of work: a device has no session of its own. */
  async withKey(em: EntityManager, id: string, key: string | undefined): Promise<Tablet | undefined> {
    const tablet = this.secrets.isKey(id, key) ? await this.store.find(em, clockActor, id) : null;
    return tablet && standingOf(tablet) !== 'wipe' ? tablet : undefined;
  }
}
