import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Tasks, type Job } from '../core/jobs/tasks.js';
import { Answerings, type Answering } from './answering.registry.js';
import { Answers } from './answers.js';
import { Matcher } from './matcher.js';

/** Everything that asks the engine is a task: asked as the clock, compared, and answered in one unit of work. */
@Injectable()
export class AnswerTasks implements OnApplicationBootstrap {
  constructor(
    private readonly answerings: Answerings,
    private readonly tasks: Tasks,
    private readonly matcher: Matcher,
    private readonly answers: Answers,
  ) {}

  onApplicationBootstrap(): void {
    for (const answering of this.answerings.all())
      this.tasks.add({ name: answering.name, run: (job) => this.run(answering, job) });
  }

  private async run(answering: Answering, job: Job): Promise<void> {
    const question = await this.answers.questionOf(answering, job);
    if (question) await this.answers.give(answering, job, await this.matcher.answer(question));
  }
}
