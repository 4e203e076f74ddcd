import { Injectable, Logger } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { days, hours, later } from '../core/workflow/deadline.js';
import { AttachmentFiles } from './attachment.files.js';
import { AttachmentIntake } from './attachment.intake.js';
import { StoredFileStore } from './stored-file.store.js';

/** Longer than any upload can take: what was begun before that was never finished. */
const NEVER_FINISHED = hours(1);
const LOOK_FOR_UNKNOWN_EVERY = days(1);

/** Erases the files that nothing refers to. Safe in several processes at once, and after any of them was killed. */
@Injectable()
export class StoredFileSweep {
  private readonly logger = new Logger(StoredFileSweep.name);
  private looked: Date | undefined;

  constructor(
    private readonly work: Work,
    private readonly store: StoredFileStore,
    private readonly files: AttachmentFiles,
    private readonly intake: AttachmentIntake,
  ) {}

  async sweep(): Promise<void> {
    const now = await this.work.as(clockActor, async (em, now) => {
      await this.store.forgetExpected(em, later(now, -NEVER_FINISHED));
      return now;
    });
    await this.erase();
    await this.intake.clear(later(now, -NEVER_FINISHED));
    if (this.looked && now < later(this.looked, LOOK_FOR_UNKNOWN_EVERY)) return;
    await this.eraseUnknown();
    this.looked = now;
  }

  /** At once, where somebody has just asked for it; what fails is left to the next sweep. */
  async now(): Promise<void> {
    await this.erase().catch((error: unknown) =>
      this.logger.warn({ error: (error as Error).name }, 'files left to erase'),
    );
  }

  /** Off the list and off the disk in one unit of work: where the second fails, the first has not happened. */
  private async erase(): Promise<void> {
    const one = () =>
      this.work.as(clockActor, async (em, now) => {
        const key = await this.store.take(em, later(now, -NEVER_FINISHED));
        if (key) await this.files.erase(key);
        return key;
      });
    while (await one());
  }

  /** Files that no list knows: after a database was restored to an earlier day. */
  private async eraseUnknown(): Promise<void> {
    for await (const keys of this.files.keys()) {
      const unknown = await this.work.as(clockActor, (em) => this.store.unknown(em, keys));
      for (const key of unknown) await this.files.erase(key);
    }
  }
}
