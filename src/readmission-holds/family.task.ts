import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { HOLD_FAMILY } from './hold.codes.js';
import { HoldDesk } from './hold.desk.js';
import { HoldStore } from './hold.store.js';

/** Acts by which one case of a family leaves the way that the others are on. */
const PARTING = [
  'refuse',
  'withdraw',
  'time_bar',
  'hold',
  'plan_transfer',
  'postpone',
  'propose_new_date',
  'fail_transfer',
  'void_consent',
  'take_back',
] as const;

/** Asks for it to be looked at, in the unit of work of the act. */
@Injectable()
export class FamilyWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.events.on(PARTING, async ({ em }, { id, groupId }) => {
      if (groupId !== null) await this.jobs.enqueue(em, HOLD_FAMILY, [id], 'p1');
    });
  }
}

/**
 * Holds those of a family whom the other state expects already, or who are on their way, when one of them does not come
 * along. The gates are closed without it, from the moment of the act: this puts it before the safeguard officers. It happens
 * as the clock: whoever acts on one case need not see the others.
 */
@Injectable()
export class FamilyTask implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly work: Work,
    private readonly store: HoldStore,
    private readonly desk: HoldDesk,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: HOLD_FAMILY, run: (job) => this.run(job) });
  }

  private async run(job: Job): Promise<void> {
    await this.work.as(clockActor, async (em, now) => {
      if (await job.done(em)) await this.look({ em, now }, job.id);
    });
  }

  private async look(unit: Unit, id: string): Promise<void> {
    const raised = { flag: 'family_unity', personId: null, basis: 'case_itself', moment: 'other' } as const;
    for (const parted of await this.store.partedFrom(unit.em, id))
      await this.desk.ensure(unit, clockActor, parted, { ...raised, heardAt: unit.now });
  }
}
