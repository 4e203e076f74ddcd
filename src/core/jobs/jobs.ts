import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems.js';

/** How soon a job wants to be done: before all others, in turn, or when nothing else is to be done. */
export const urgencies = { p1: 1, p2: 2, p3: 3 } as const;
export type Urgency = keyof typeof urgencies;

/** In seconds: by then a few thousand have been done. */
const RETRY_AFTER = 30;

export interface QueueState {
  readonly waiting: number;
  /** For how long the oldest job has waited that could have been done, in seconds. */
  readonly oldestSeconds: number;
  /** Those that were given up. */
  readonly failed: number;
}

/** Puts jobs into the queue, in the unit of work of the act that they follow from: without the act, no job. */
@Injectable()
export class Jobs {
  /**
   * The same task for the same record is one job, however often it is asked for before it is begun. Refuses where too
   * much waits already: of one officer's and one task's (2,000), or of the task's at all (50,000) unless it is `p1`.
   */
  async enqueue(em: EntityManager, task: string, ids: readonly string[], urgency: Urgency = 'p2'): Promise<void> {
    const [answer] = await em.query<{ room: boolean }[]>('select app.enqueue($1, $2, $3) as room', [
      task,
      ids,
      urgencies[urgency],
    ]);
    if (!answer?.room) throw queueFull();
  }

  async state(em: EntityManager): Promise<QueueState> {
    const [row] = await em.query<Record<'waiting' | 'oldest_seconds' | 'failed', string | null>[]>(
      'select * from app.queue_state()',
    );
    return {
      waiting: Number(row?.waiting ?? 0),
      oldestSeconds: Math.round(Number(row?.oldest_seconds ?? 0)),
      failed: Number(row?.failed ?? 0),
    };
  }
}

export const queueFull = (): Problem => new Problem('queue_full', { retryAfter: RETRY_AFTER });
