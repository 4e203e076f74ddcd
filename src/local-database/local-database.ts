import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { logins, OWNS_THE_QUEUE, type Login } from '../database-roles.js';
import { Cluster } from './cluster.js';

/** The embedded database of a machine that has none: a real PostgreSQL with the same roles as any other. */
export class LocalDatabase {
  private readonly cluster: Cluster;

  constructor(
    private readonly folder: string,
    path: string | undefined,
    settings: Record<string, string | number> = {},
  ) {
    this.cluster = new Cluster(folder, path, settings);
  }

  /** Starts or adopts the cluster and makes the roles and the database that are missing. */
  async start(database: string): Promise<void> {
    await this.cluster.start();
    await this.asSuperuser(async (client) => {
      for (const login of logins) {
        const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [login]);
        const verb = rowCount ? 'alter' : 'create';
        await client.query(`${verb} role ${login} login nosuperuser nobypassrls password '${this.passwords[login]}'`);
      }
      await client.query(OWNS_THE_QUEUE);
      await this.createDatabase(client, database);
      await client.query(`grant connect on database ${database} to ${logins.join(', ')}`);
    });
  }

  stop(): Promise<void> {
    return this.cluster.stop();
  }

  get postmaster(): number {
    return this.cluster.postmaster;
  }

  url(login: Login, database: string): string {
    return `postgres://${login}:${this.passwords[login]}@/${database}?host=${encodeURIComponent(this.cluster.host)}`;
  }

  /** For making roles and databases, and for nothing else. */
  superuserUrl(database: string): string {
    const { host, superuser, password } = this.cluster;
    return `postgres://${superuser}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}`;
  }

  async asSuperuser<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { host, port, superuser: user, password } = this.cluster;
    const client = new Client({ host, port, user, password, database: 'postgres' });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }

  private async createDatabase(client: Client, database: string): Promise<void> {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (rowCount) return;
    await client.query(`create database ${database} owner seecase_owner`);
    await client.query(`revoke all on database ${database} from public`);
  }

  /** Made once and kept beside the data, readable by its owner only. */
  private get passwords(): Record<Login, string> {
    const file = join(this.folder, 'roles.secret.json');
    const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    const missing = logins.filter((login) => known[login] === undefined);
    if (missing.length > 0) {
      for (const login of missing) known[login] = randomBytes(24).toString('base64url');
      writeFileSync(file, JSON.stringify(known), { mode: 0o600 });
    }
    return known;
  }
}
