import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import type { UsePermission } from './use-permission.entity.js';
import { UsePermissionStore } from './use-permission.store.js';

/** One question for whatever carries messages: what is asked, and what was answered? */
@Injectable()
export class UsePermissionReader {
  constructor(private readonly store: UsePermissionStore) {}

  find(em: EntityManager, id: string): Promise<UsePermission | null> {
    return this.store.find(em, clockActor, id);
  }
}
