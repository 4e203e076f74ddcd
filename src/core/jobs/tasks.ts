import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** One job as its task gets it: an id, and a way to end it. */
export interface Job {
  /** What it is about: the record's id, and nothing else of it. */
  readonly id: string;
  /** Aborted when the worker is asked to leave: what takes long comes to a good point and answers `again`. */
  readonly leaving: AbortSignal;
  /**
   * Ends the job in this unit of work, the clock's, so that what it did and its end stand or fall together. False where
   * another worker has ended it, or where it was asked for again meanwhile: then nothing of it may be kept.
   */
  done(em: EntityManager): Promise<boolean>;
}

/**
 * What workers do apart from requests. It may be begun again from its start whenever a worker died; a task that does not
 * call `done` itself has to bear that, and is ended after it has run.
 */
export interface Task {
  /** snake_case; what a job is named in the queue. */
  readonly name: string;
  /** `again`: it is not whole yet. It goes to the end of its line, so that what is more urgent is not held up. */
  run(job: Job): Promise<void | 'again'>;
  /** When a worker starts: what there is to do that nobody asked for. */
  begin?(): Promise<void>;
}

/** Every task of this installation. A worker takes the jobs of those that it knows. */
@Injectable()
export class Tasks {
  private readonly known = new Map<string, Task>();

  add(task: Task): void {
    this.known.set(task.name, task);
  }

  all(): Task[] {
    return [...this.known.values()];
  }
}
