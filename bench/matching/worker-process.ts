import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDatabase } from '../../src/local-database/local-database.js';

export const SECRET = 'only-for-benchmarks-only-for-benchmarks';
const MAIN = join(import.meta.dirname, '../../src/worker.js');

/** A worker of the product, in a process of its own; resolves when it looks for work. */
export async function startWorker(
  database: LocalDatabase,
  name: string,
  folder: string,
): Promise<{ stop: () => Promise<void>; cpu: () => number }> {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    DATA_DIR: folder,
    SECRET_KEY: SECRET,
    DATABASE_URL: database.url('seecase_app', name),
    CLOCK_DATABASE_URL: database.url('seecase_clock', name),
    QUEUE_DATABASE_URL: database.url('seecase_queue', name),
    MATCHER_DATABASE_URL: database.url('seecase_matcher', name),
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  if (!chunk.toString().includes('works through')) throw new Error(chunk.toString());
  const stop = async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  /** Milliseconds of processor time that it has used so far. */
  const cpu = () => {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  };
  return { stop, cpu };
}
