import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client as Postgres } from 'pg';
import { LocalDatabase } from '../../src/local-database/local-database.js';
import { Client } from './client.js';

/** How long a client waits before it tries again, in milliseconds. */
const BACK_OFF = 50;
const MAIN = resolve(import.meta.dirname, '../../src/main.js');

/** The product as its user runs it: a process of its own with a data folder of its own, which can be killed and started again. */
export class Installation {
  readonly folder = mkdtempSync(join(tmpdir(), 'seecase-run-'));
  address = '';
  output = '';
  private process: ChildProcess | undefined;

  constructor(private readonly environment: NodeJS.ProcessEnv = {}) {}

  /** Resolves with the address when it answers, or rejects with what it said when it ended instead. */
  async start(): Promise<this> {
    const env = {
      PATH: process.env.PATH,
      DATA_DIR: this.folder,
      DEMO: 'no',
      PORT: '0',
      LOG_LEVEL: 'error',
      ...this.environment,
    };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process = child;
    this.output = '';
    await new Promise<void>((ready, failed) => {
      const listen = (chunk: Buffer) => {
        this.output += chunk.toString();
        const [, address] = /answers at\s+(\S+)/.exec(this.output) ?? [];
        if (!address) return;
        this.address = address;
        ready();
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', (code) => failed(new Error(`ended with ${code}: ${this.output}`)));
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
    return gone;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get database(): LocalDatabase {
    return new LocalDatabase(join(this.folder, 'postgres'), process.env.PATH);
  }

  killPostgres(): void {
    process.kill(this.database.postmaster, 'SIGKILL');
  }

  async sql<T>(text: string, values: unknown[] = []): Promise<T[]> {
    const client = new Postgres(this.database.url('seecase_owner', 'seecase'));
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text, values)).rows as T[];
    } finally {
      await client.end();
    }
  }

  /** Sends a command until it is acknowledged, under one key, through refusals to connect and services that are down. */
  async insist(token: string, path: string, body: object): Promise<{ status: number; body: { id: string } }> {
    const key = randomUUID();
    for (;;) {
      try {
        const answer = await new Client(this.address, token).does(path, body, { key });
        if (answer.status < 500 && answer.body.code !== 'key_in_flight') return answer;
      } catch {
        // Nobody is there at the moment; the address may be a new one next time.
      }
      await pause(BACK_OFF);
    }
  }

  private async gone(): Promise<number | null> {
    if (!this.process || this.process.exitCode !== null || this.process.signalCode !== null)
      return this.process?.exitCode ?? null;
    const [code] = (await once(this.process, 'exit')) as [number | null];
    return code;
  }
}
