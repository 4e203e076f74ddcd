import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { ImportRunner } from './import.runner.js';

/** Goes through the files of imports when nothing more urgent is to be done: a turn at a time, in the queue. */
@Injectable()
export class ImportTask implements Task, OnModuleInit {
  readonly name = 'collection_import';

  constructor(
    private readonly tasks: Tasks,
    private readonly jobs: Jobs,
    private readonly work: Work,
    private readonly runner: ImportRunner,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this);
  }

  /** In the unit of work of the act that it follows from. */
  enqueue(em: EntityManager, id: string): Promise<void> {
    return this.jobs.enqueue(em, this.name, [id], 'p3');
  }

  async run({ id, leaving }: Job): Promise<void | 'again'> {
    return (await this.runner.step(id, leaving)) ? 'again' : undefined;
  }

  /** What was under way when the last worker went. */
  async begin(): Promise<void> {
    const ids = await this.runner.unended();
    if (ids.length > 0) await this.work.as(clockActor, (em) => this.jobs.enqueue(em, this.name, ids, 'p3'));
  }
}
