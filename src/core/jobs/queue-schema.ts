import pg from 'pg';

/** Where the queue is kept, owned by its own role; no other but the owner of the tables may look inside. */
export const QUEUE_SCHEMA = 'queue';

/** A connection that breaks is noticed by whoever uses it next. */
export function quietPool(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(options);
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Brings the queue's own tables to what this version of graphile-worker needs. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const { runMigrations } = await import('graphile-worker');
  const pgPool = quietPool({ connectionString: ownerUrl, max: 1, options: '-c role=seecase_queue' });
  try {
    await runMigrations({ pgPool, schema: QUEUE_SCHEMA });
  } finally {
    await pgPool.end();
  }
}
