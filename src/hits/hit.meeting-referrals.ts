import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { ReferralReader } from '../referrals/referral.reader.js';
import { LATER_ENTRIES } from './hit.later-entries.js';

/**
 * After many entries have come at once (`app.match_meet`): all earlier referrals ask. A job of its own, so that it looks
 * when the entries are there: whoever is queued later finds them by their own check.
 */
@Injectable()
export class MeetingReferrals implements Task, OnModuleInit {
  readonly name = 'meet_referrals';

  constructor(
    private readonly tasks: Tasks,
    private readonly work: Work,
    private readonly jobs: Jobs,
    private readonly referrals: ReferralReader,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this);
  }

  run(job: Job): Promise<void> {
    return this.work.as(clockActor, async (em) => {
      if (!(await job.done(em))) return;
      const ids = await this.referrals.open(em);
      if (ids.length > 0) await this.jobs.enqueue(em, LATER_ENTRIES, ids);
    });
  }
}
