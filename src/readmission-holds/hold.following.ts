import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Tasks, type Job } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { FOLLOW_HOLD } from './hold.codes.js';
import { HoldEffects } from './hold.effects.js';

/**
 * The task that carries out, as the clock, what a hold does beyond blocking: whoever has set or lifted it need not be able
 * to move the case. It and its end are one unit of work. The gates are closed without it.
 */
@Injectable()
export class HoldFollowing implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly work: Work,
    private readonly effects: HoldEffects,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: FOLLOW_HOLD, run: (job) => this.run(job) });
  }

  private async run(job: Job): Promise<void> {
    await this.work.as(clockActor, async (em, now) => {
      if (await job.done(em)) await this.effects.of({ em, now }, job.id);
    });
  }
}
