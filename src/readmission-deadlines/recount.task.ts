import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockActor } from '../core/access/actor.js';
import { Tasks, type Job, type Task } from '../core/jobs/tasks.js';
import { Work } from '../core/work/work.js';
import { RECOUNT, Recounts } from './recounts.js';
import { RecountPieces } from './recount.pieces.js';
import type { Remembered } from './remembered.js';

/** Pieces in a row; then it is somebody else's turn. */
const AT_A_STRETCH = 40;

/**
 * Counts every limit again that runs by the days of a state, when those were corrected. A worker that dies leaves what it
 * has counted, and the next goes on from there: each limit is counted once.
 */
@Injectable()
export class RecountTask implements Task, OnModuleInit {
  readonly name = RECOUNT;

  constructor(
    private readonly tasks: Tasks,
    private readonly work: Work,
    private readonly pieces: RecountPieces,
    private readonly recounts: Recounts,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this);
  }

  /** The product itself may have come with other days than those by which limits were counted. */
  async begin(): Promise<void> {
    await this.work.as(clockActor, (em, now) => this.recounts.catchUp({ em, now }));
  }

  async run(job: Job): Promise<void | 'again'> {
    const memory = new Map<string, Remembered>();
    for (let n = 0; n < AT_A_STRETCH && !job.leaving.aborted; n += 1) {
      const more = await this.work.as(clockActor, async (em, now) => {
        const answer = await this.pieces.count({ em, now }, job.id, memory);
        if (answer === 'done') await job.done(em);
        return answer;
      });
      if (more === 'done') return;
    }
    return 'again';
  }
}
