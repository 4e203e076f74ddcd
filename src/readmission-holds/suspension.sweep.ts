import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Work } from '../core/work/work.js';
import { HOLD_SUSPENDED } from './hold.codes.js';
import { HoldStore } from './hold.store.js';
import { HoldSuspensions } from './hold.suspensions.js';

/** A suspension that was written down before its day holds the cases when that day has come, and not only at their next act. */
@Injectable()
export class SuspensionSweep {
  constructor(
    private readonly work: Work,
    private readonly store: HoldStore,
    private readonly suspensions: HoldSuspensions,
    private readonly jobs: Jobs,
  ) {}

  /** Each once wherever its day has come, in one unit of work with the job: killed, it has done nothing. */
  sweep(): Promise<void> {
    return this.work.as(clockActor, async (em, now) => {
      const inForce = await this.suspensions.inForce(em, await this.store.zones(em), now);
      const begun = await this.store.begun(em, inForce, now);
      if (begun.length > 0) await this.jobs.enqueue(em, HOLD_SUSPENDED, begun, 'p1');
    });
  }
}
