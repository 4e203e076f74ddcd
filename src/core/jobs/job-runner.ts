import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../access/actor.js';
import { Problem } from '../problems.js';
import { Work } from '../work/work.js';
import type { Task } from './tasks.js';

/** What the queue keeps of a job. */
export interface Queued {
  readonly id: string;
  /** In which transaction it was last asked for. */
  readonly asked: string;
}

/** Carries out one job of the queue, as the clock. */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger(JobRunner.name);

  constructor(private readonly work: Work) {}

  /** Throws what the queue may keep of a failure: a code. The queue hands the job out again, later each time. */
  async run(task: Task, queued: Queued, leaving: AbortSignal): Promise<void> {
    try {
      await this.attempt(task, queued, leaving);
    } catch (error) {
      const code = codeOf(error);
      this.logger.error({ task: task.name, id: queued.id, error: code, at: placesIn(error) }, 'a job failed');
      throw new Error(code, { cause: error });
    }
  }

  private async attempt(task: Task, { id, asked }: Queued, leaving: AbortSignal): Promise<void> {
    let ended = false;
    const done = async (em: EntityManager) => {
      ended = true;
      return end(em, { task: task.name, id, asked });
    };
    const outcome = await task.run({ id, leaving, done });
    if (outcome === 'again') await this.work.as(clockActor, (em) => again(em, task.name, id));
    else if (!ended) await this.work.as(clockActor, done);
  }
}

async function end(em: EntityManager, { task, id, asked }: Record<'task' | 'id' | 'asked', string>): Promise<boolean> {
  const [rows] = await em.query<[unknown[], number]>(
    'delete from jobs where task = $1 and record_id = $2 and asked = $3::xid8 returning task',
    [task, id, asked],
  );
  return rows.length > 0;
}

async function again(em: EntityManager, task: string, id: string): Promise<void> {
  await em.query('select app.enqueue(task, array[record_id], urgency) from jobs where task = $1 and record_id = $2', [
    task,
    id,
  ]);
}

function codeOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}

/** Where it happened; the message of an error can quote what was compared. */
const placesIn = (error: unknown): string[] =>
  ((error as Error).stack ?? '').split('\n').filter((line) => line.startsWith('    at'));
