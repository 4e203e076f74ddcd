import pg from 'pg';

/** Of the locks of this database, those by which workers show that they live. */
const WORKERS = 7_337_003;
const LOOK_EVERY = 2000;
/** A machine that has vanished is noticed by the database server after some 25 seconds. */
const KEEPALIVE = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3';

/** A worker that has only just taken a job may not have its own lock yet. */
const FREE_DEAD = `
  select queue.force_unlock_workers(array(
    select locked_by from (
      select distinct locked_by from queue._private_jobs
      where locked_by is not null and locked_by <> $1 and locked_at < now() - interval '1 second') others
    where pg_try_advisory_xact_lock(${WORKERS}, hashtext(locked_by))))`;

/**
 * Shows that a worker lives, by a lock that the database itself lets go of when the worker dies, however it dies; and frees
 * the jobs of those that have died, for the others to take.
 */
export class Lease {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private over = false;

  constructor(
    private readonly url: string,
    private readonly worker: string,
  ) {}

  async hold(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY);
  }

  async release(): Promise<void> {
    this.over = true;
    clearInterval(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** Where the connection broke the lock is taken anew: a job that another has taken meanwhile still counts once. */
  private async look(): Promise<void> {
    try {
      const client = (this.client ??= await this.connected());
      await client.query(FREE_DEAD, [this.worker]);
    } catch {
      const { client } = this;
      this.client = undefined;
      client?.end().catch(() => undefined);
    }
  }

  private async connected(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.url, options: KEEPALIVE, keepAlive: true });
    client.on('error', () => undefined);
    await client.connect();
    await client.query(`select pg_advisory_lock(${WORKERS}, hashtext($1))`, [this.worker]);
    if (this.over) await client.end();
    return client;
  }
}
