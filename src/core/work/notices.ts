import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config.js';

/** Told with what was sent on a channel, or with nothing where anything may have been missed. */
export type Hearer = (payload: string | undefined) => void;

const TRY_AGAIN = 1000;

/**
 * Hears what the database tells to every process: ids and codes only, on one connection of its own that is opened when
 * somebody first listens, never inside a unit of work. What was heard is a reason to ask, and never an answer.
 */
@Injectable()
export class Notices implements OnApplicationShutdown {
  private readonly logger = new Logger(Notices.name);
  private readonly hearers = new Map<string, Hearer>();
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private over = false;

  constructor(@Inject(Config) private readonly config: Config) {}

  /** One hearer for each channel. Where the connection breaks it is made anew, and every hearer is told with nothing. */
  async hear(channels: Readonly<Record<string, Hearer>>): Promise<void> {
    for (const [channel, hearer] of Object.entries(channels)) this.hearers.set(channel, hearer);
    if (this.client) await this.listen(this.client, Object.keys(channels));
    else await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.over = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = undefined;
    await client?.end();
  }

  private async connect(): Promise<void> {
    if (this.client || this.over) return;
    const client = new pg.Client({ connectionString: this.config.DATABASE_URL, keepAlive: true });
    this.client = client;
    client.on('notification', ({ channel, payload }) => this.hearers.get(channel)?.(payload ?? ''));
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await this.listen(client, [...this.hearers.keys()]);
      for (const hearer of this.hearers.values()) hearer(undefined);
    } catch {
      this.lost(client);
    }
  }

  /** Again does no harm. Where the connection breaks, making it anew listens on every channel. */
  private async listen(client: pg.Client, channels: readonly string[]): Promise<void> {
    try {
      for (const channel of channels) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch {
      this.lost(client);
    }
  }

  private lost(client: pg.Client): void {
    if (this.client !== client || this.over) return;
    this.client = undefined;
    this.logger.warn('the connection that listens was lost');
    client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.connect(), TRY_AGAIN);
  }
}
