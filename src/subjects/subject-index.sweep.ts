import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { SubjectStore } from './subject.store.js';

const AT_A_TIME = 100;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Makes findable what was written down before there was an index. Run once when a process starts; safe in several at
 * once, and beside officers at work: each subject is locked, and looked at anew.
 */
@Injectable()
export class SubjectIndexSweep {
  private readonly logger = new Logger(SubjectIndexSweep.name);

  constructor(
    private readonly work: Work,
    private readonly store: SubjectStore,
  ) {}

  async sweep(): Promise<void> {
    let after = BEFORE_ALL;
    for (let ids = await this.missing(after); ids.length > 0; ids = await this.missing(after)) {
      for (const id of ids) await this.put(id);
      after = ids.at(-1) ?? after;
    }
  }

  private missing(after: string): Promise<string[]> {
    return this.work.as(clockActor, (em) => this.store.notInIndex(em, after, AT_A_TIME));
  }

  /** One that cannot be read does not keep the others from being found. */
  private async put(id: string): Promise<void> {
    try {
      await this.work.as(clockActor, async (em) => {
        const subject = await this.store.lock(em, clockActor, id);
        if (subject) await this.store.keepFindable(em, subject);
      });
    } catch (error) {
      this.logger.error({ id, error: (error as Error).name }, 'a subject could not be put into the index');
    }
  }
}
