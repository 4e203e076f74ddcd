import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { MessageSealer } from './message.sealer.js';
import { OutgoingRecord } from './outgoing.record.js';
import { SecureMailStore } from './secure-mail.store.js';

/**
 * Puts what was said into the folders. Each message is written and marked in one unit of work: killed anywhere between,
 * the same message comes again under the same id and name, and the other side counts it once.
 */
@Injectable()
export class Postman {
  private readonly logger = new Logger(Postman.name);

  constructor(
    private readonly work: Work,
    private readonly store: SecureMailStore,
    private readonly sealer: MessageSealer,
    private readonly record: OutgoingRecord,
  ) {}

  async post(): Promise<void> {
    const tried: string[] = [];
    while (await this.postOne(tried));
  }

  /** One that cannot be written does not hold up the others; it is tried again with the next sweep. */
  private async postOne(tried: string[]): Promise<boolean> {
    const before = tried.length;
    try {
      return await this.work.as(clockActor, async (em, now) => {
        const posting = await this.store.nextPosting(em, tried);
        if (!posting) return false;
        tried.push(posting.id);
        const sealed = await this.sealer.seal(em, posting);
        if (sealed) await this.record.write(em, posting, sealed.items);
        await this.store.markWritten(em, posting.id, now);
        // Last of all: nothing but the commit comes after it.
        await sealed?.post();
        return true;
      });
    } catch (error) {
      this.logger.error({ posting: tried.at(-1), error: (error as Error).name }, 'a message was not written');
      return tried.length > before;
    }
  }
}
