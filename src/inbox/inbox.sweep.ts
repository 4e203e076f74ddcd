import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { Work } from '../core/work/work.js';
import { Waiting } from '../core/workflow/waiting.js';
import { InboxStore } from './inbox.store.js';

const AT_A_TIME = 500;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Puts on desks what awaits somebody and is on none: cases that are older than the inbox, or than what their law says of
 * whom they await. Run once when a process starts; safe in several at once.
 */
@Injectable()
export class InboxSweep {
  private readonly logger = new Logger(InboxSweep.name);

  constructor(
    private readonly kinds: Kinds,
    private readonly work: Work,
    private readonly store: InboxStore,
    private readonly waiting: Waiting,
  ) {}

  async sweep(): Promise<void> {
    for (const kind of this.kinds.all()) {
      let after = BEFORE_ALL;
      for (let ids = await this.onNoDesk(kind, after); ids.length > 0; ids = await this.onNoDesk(kind, after)) {
        for (const id of ids) await this.restate(kind, id);
        after = ids.at(-1) ?? after;
      }
    }
  }

  private onNoDesk({ workflow, store }: AnyKind, after: string): Promise<string[]> {
    const awaiting = Object.entries(workflow.states).flatMap(([state, { awaits }]) => (awaits ? [state] : []));
    if (awaiting.length === 0) return Promise.resolve([]);
    const { table } = store.sight;
    return this.work.as(clockActor, (em) => this.store.onNoDesk(em, { table, awaiting, after, limit: AT_A_TIME }));
  }

  /** One that cannot be read does not keep the others from their desks. */
  private async restate({ workflow, store }: AnyKind, id: string): Promise<void> {
    try {
      await this.work.as(clockActor, async (em, now) => {
        const subject = await store.lock(em, clockActor, id);
        if (subject) await this.waiting.restate(em, subject, { entity: store.entity, workflow, now });
      });
    } catch (error) {
      this.logger.error({ kind: workflow.name, id, error: (error as Error).name }, 'a case could not be put on a desk');
    }
  }
}
