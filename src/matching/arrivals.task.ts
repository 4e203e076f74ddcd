import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Answerings, REVERSE_RUN } from './answering.registry.js';
import { Arrivals } from './arrivals.js';
import { Matcher } from './matcher.js';

/**
 * Holds a batch of new entries against earlier referrals, by one job and one unit of work: nearly all of them meet nobody,
 * and what each job costs is much more than what the engine needs among referrals alone.
 */
@Injectable()
export class ArrivalsTask implements Task, OnModuleInit {
  readonly name = 'sieve_arrivals';

  constructor(
    private readonly tasks: Tasks,
    private readonly answerings: Answerings,
    private readonly matcher: Matcher,
    private readonly arrivals: Arrivals,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this);
  }

  async run(job: Job): Promise<void> {
    const reverse = this.answerings.get(REVERSE_RUN);
    if (!reverse) return;
    const questions = await this.arrivals.questions(reverse, job);
    const meeting: string[] = [];
    for (const [id, question] of questions) {
      const { matches } = await this.matcher.answer({ ...question, limit: 1 });
      if (matches.length > 0) meeting.push(id);
    }
    await this.arrivals.sieved(reverse, job, { asked: [...questions.keys()], meeting });
  }
}
