import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import { RegisterEffects } from '../legal-register/register-effects.registry.js';
import { ReadmissionDesk } from '../readmissions/readmission.desk.js';

const NAME = 'recheck_deadlines';

/** Where it enters. */
@Injectable()
export class RecheckRegistries {
  constructor(
    readonly tasks: Tasks,
    readonly effects: RegisterEffects,
  ) {}
}

/** Counts the limits of one case anew, when two legal officers have confirmed for it what its agreement says. */
@Injectable()
export class RecheckTask implements Task, OnModuleInit {
  readonly name = NAME;

  constructor(
    private readonly work: Work,
    private readonly desk: ReadmissionDesk,
    private readonly jobs: Jobs,
    private readonly registries: RecheckRegistries,
  ) {}

  onModuleInit(): void {
    this.registries.tasks.add(this);
    this.registries.effects.onConfirmation('readmissions', ({ em }, id) => this.jobs.enqueue(em, NAME, [id], 'p1'));
  }

  async run(job: Job): Promise<void> {
    await this.work.as(clockActor, async (em, now) => {
      await this.desk.act({ em, now }, job.id, 'sound_alarm').catch(overAlready);
      await job.done(em);
    });
  }
}

/** Where it has ended meanwhile, or was refused, there is nothing to count. */
function overAlready(error: unknown): void {
  if (!(error instanceof Problem)) throw error;
}
