import { EventEmitter } from 'node:events';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Runner, TaskList, WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { Config } from '../../config.js';
import { JobRunner, type Queued } from './job-runner.js';
import { Lease } from './lease.js';
import { QUEUE_SCHEMA, quietPool } from './queue-schema.js';
import { Tasks, type Task } from './tasks.js';

/** Side by side in one process: while the database works on one, the other is computed. */
const AT_ONCE = 2;
/** After an outage of the database the queue may not hear of new jobs for a while: so it looks by itself. */
const LOOK_EVERY = 1000;

/**
 * Works through the queue: in the server, in a process of its own, in any number of them. Loaded when it is started, so
 * that a server that leaves the work to others carries none of it.
 */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Worker.name);
  private readonly leaving = new AbortController();
  private pool: pg.Pool | undefined;
  private runner: Runner | undefined;
  private lease: Lease | undefined;

  constructor(
    @Inject(Config) private readonly config: Config,
    private readonly tasks: Tasks,
    private readonly jobs: JobRunner,
  ) {}

  async start(): Promise<void> {
    const { run } = await import('graphile-worker');
    await this.begin();
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => {
      this.lease = new Lease(this.url, workerPool.id);
      void this.lease.hold();
    });
    this.runner = await run({ ...(await this.options()), events, concurrency: AT_ONCE, pollInterval: LOOK_EVERY });
    this.runner.promise.catch(() => this.logger.error('the worker ended'));
  }

  /** What there is to do that nobody asked for. */
  async begin(): Promise<void> {
    for (const task of this.tasks.all())
      await task.begin?.().catch((error: unknown) => {
        this.logger.error({ task: task.name, error: (error as Error).name }, 'a task did not begin');
      });
  }

  /** Does all there is to do, one after another, and ends. */
  async drain(): Promise<void> {
    const { runOnce } = await import('graphile-worker');
    await runOnce(await this.options());
  }

  /** Jobs that were begun are ended first; then nothing is taken any more. */
  async beforeApplicationShutdown(): Promise<void> {
    this.leaving.abort();
    await this.runner?.stop().catch(() => undefined);
    await this.lease?.release();
    await this.pool?.end();
  }

  private async options() {
    const { Logger: QueueLog } = await import('graphile-worker');
    this.pool ??= quietPool({ connectionString: this.url, max: AT_ONCE + 1 });
    return {
      pgPool: this.pool,
      schema: QUEUE_SCHEMA,
      noHandleSignals: true,
      parsedCronItems: [],
      taskList: this.taskList(),
      // What fails is told by whoever ran it, without what it was about.
      logger: new QueueLog(() => (level, message) => {
        if (level === 'warning') this.logger.warn(message);
        if (level === 'error' && !message.startsWith('Failed task')) this.logger.error(message.split('\n', 1)[0]);
      }),
    };
  }

  private taskList(): TaskList {
    const run = (task: Task) => (payload: unknown) => this.jobs.run(task, payload as Queued, this.leaving.signal);
    return Object.fromEntries(this.tasks.all().map((task) => [task.name, run(task)]));
  }

  private get url(): string {
    const { QUEUE_DATABASE_URL: url } = this.config;
    if (!url) throw new Error('Bad configuration: QUEUE_DATABASE_URL is needed for a worker');
    return url;
  }
}
