import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestDatabase } from './test-database.js';
import { SECRET_KEY } from './world.js';

const MAIN = resolve('dist/src/worker.js');

/** A worker as its user runs it: a process of its own, which can be killed. */
export class WorkerProcess {
  private readonly folder = mkdtempSync(join(tmpdir(), 'seecase-worker-'));
  private process: ChildProcess | undefined;

  constructor(private readonly database: TestDatabase) {}

  /** Resolves when it looks for work. */
  async start(): Promise<this> {
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      DATA_DIR: this.folder,
      SECRET_KEY,
      DATABASE_URL: this.database.url('seecase_app'),
      CLOCK_DATABASE_URL: this.database.url('seecase_clock'),
      QUEUE_DATABASE_URL: this.database.url('seecase_queue'),
      MATCHER_DATABASE_URL: this.database.url('seecase_matcher'),
    };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process = child;
    let output = '';
    await new Promise<void>((ready, failed) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes('works through its queue')) ready();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => failed(new Error(`ended with ${code}: ${output}`)));
    });
    return this;
  }

  /** As the machine would: without a word of warning. */
  async kill(): Promise<void> {
    const gone = this.gone();
    this.process?.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<number | null> {
    const gone = this.gone();
    this.process?.kill('SIGTERM');
    const code = await gone;
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  private async gone(): Promise<number | null> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null)
      return this.process?.exitCode ?? null;
    const [code] = (await once(this.process, 'exit')) as [number | null];
    return code;
  }
}
