import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { Postman } from './postman.js';
import { SecureMailStore } from './secure-mail.store.js';
import { UnitFolders } from './unit-folders.js';

/** Carries messages between this installation and the folders of a secure channel: in one process at a time. */
@Injectable()
export class SecureMailSweep {
  private sweeping: Promise<void> | undefined;

  constructor(
    private readonly work: Work,
    private readonly store: SecureMailStore,
    private readonly postman: Postman,
    private readonly units: UnitFolders,
  ) {}

  sweep(): Promise<void> {
    if (!this.units.on) return Promise.resolve();
    this.sweeping ??= this.sweepAll().finally(() => {
      this.sweeping = undefined;
    });
    return this.sweeping;
  }

  private sweepAll(): Promise<void> {
    return this.work.as(clockActor, async (em) => {
      if (!(await this.store.claim(em))) return;
      await this.units.empty();
      await this.postman.post();
    });
  }
}
