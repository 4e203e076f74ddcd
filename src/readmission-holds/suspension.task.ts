import { Injectable } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import type { Job, Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { HOLD_SUSPENDED } from './hold.codes.js';
import { HoldDesk } from './hold.desk.js';
import { HoldStore } from './hold.store.js';
import { HoldSuspensions } from './hold.suspensions.js';

/** In one unit of work, so that nobody waits for a case that it has locked. */
const AT_ONCE = 100;

/** Holds all open cases of an agreement that was suspended, a hundred at a time, from one id to the next. */
@Injectable()
export class SuspensionTask implements Task {
  readonly name = HOLD_SUSPENDED;

  constructor(
    private readonly work: Work,
    private readonly store: HoldStore,
    private readonly desk: HoldDesk,
    private readonly suspensions: HoldSuspensions,
  ) {}

  async run(job: Job): Promise<void | 'again'> {
    let after: string | undefined;
    do {
      const beyond: string | undefined = after;
      after = await this.work.as(clockActor, (em, now) => this.some({ em, now }, beyond));
      if (job.leaving.aborted) return 'again';
    } while (after !== undefined);
  }

  /** Answers the last id that it has looked at, where there may be more. */
  private async some(unit: Unit, after: string | undefined): Promise<string | undefined> {
    const open = await this.store.underWay(unit.em, after, AT_ONCE);
    for (const { id, ownerAuthorityId, ownerCountry, openedBy, ...covered } of open) {
      if (!(await this.suspensions.touch(unit.em, { ...covered, ownerCountry }, unit.now))) continue;
      const raised = { flag: 'agreement_suspended', personId: null, basis: 'case_itself', moment: 'other' } as const;
      const stopped = { id, ownerAuthorityId, ownerCountry, openedBy };
      await this.desk.ensure(unit, clockActor, stopped, { ...raised, heardAt: unit.now });
    }
    return open.length < AT_ONCE ? undefined : open.at(-1)?.id;
  }
}
