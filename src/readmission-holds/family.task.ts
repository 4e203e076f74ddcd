import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { HoldFollowers, type Held } from './hold-followers.registry.js';
import { HOLD_FAMILY } from './hold.codes.js';
import { HoldDesk } from './hold.desk.js';
import { holdLaw } from './hold.law.codes.js';
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

/**
 * Holds those of a family whom the other state expects already, or who are on their way, when one of them does not come
 * along. The gates are closed without it, from the moment of the act: this puts it before the safeguard officers. It happens
 * as the clock: whoever acts on one case need not see the others.
 */
@Injectable()
export class Families {
  constructor(
    private readonly store: HoldStore,
    private readonly desk: HoldDesk,
  ) {}

  /** @param id the case that does not come along */
  async look(unit: Unit, id: string): Promise<void> {
    const raised = { flag: 'family_unity', personId: null, basis: 'case_itself', moment: 'other' } as const;
    for (const parted of await this.store.partedFrom(unit.em, id))
      await this.desk.ensure(unit, clockActor, parted, { ...raised, heardAt: unit.now });
  }
}

/** Asks for it to be looked at, in the unit of work of the act; with what follows from a hold it is looked at itself. */
@Injectable()
export class FamilyWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly jobs: Jobs,
    private readonly followers: HoldFollowers,
    private readonly families: Families,
  ) {}

  onModuleInit(): void {
    this.events.on(PARTING, async ({ em }, { id, groupId }) => {
      if (groupId !== null) await this.jobs.enqueue(em, HOLD_FAMILY, [id], 'p1');
    });
    this.followers.add((unit, held) => this.stays(unit, held));
  }

  /** Whom a hold keeps from the transfer does not come along. */
  private async stays(unit: Unit, { readmissionId, flag }: Held): Promise<void> {
    if (flag !== 'family_unity' && holdLaw[flag].blocks.includes('transfer'))
      await this.families.look(unit, readmissionId);
  }
}

/** What was asked for, as the clock. */
@Injectable()
export class FamilyTask implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly work: Work,
    private readonly families: Families,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: HOLD_FAMILY, run: (job) => this.run(job) });
  }

  private async run(job: Job): Promise<void> {
    await this.work.as(clockActor, async (em, now) => {
      if (await job.done(em)) await this.families.look({ em, now }, job.id);
    });
  }
}
