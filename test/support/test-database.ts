import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { SCHEMAS } from '../../src/database.js';
import type { Login } from '../../src/database-roles.js';
import { LocalDatabase } from '../../src/local-database/local-database.js';

const TEMPLATE = 'seecase_template';

/** A database of a test file's own: a copy of the migrated one, made in a few milliseconds. */
export class TestDatabase {
  private readonly name = `seecase_${randomUUID().replaceAll('-', '')}`;

  constructor(private readonly server = new LocalDatabase(process.env.TEST_POSTGRES ?? '', process.env.PATH)) {}

  async create(): Promise<this> {
    await this.server.asSuperuser(async (client) => {
      await client.query(`create database ${this.name} template ${TEMPLATE} owner seecase_owner`);
    });
    return this;
  }

  /** Nothing in it, as a database administrator would hand it over. */
  async createEmpty(owner: 'postgres' | 'seecase_owner' = 'postgres'): Promise<this> {
    await this.server.asSuperuser((client) => client.query(`create database ${this.name} owner ${owner}`));
    return this;
  }

  get superuserUrl(): string {
    return this.server.superuserUrl(this.name);
  }

  async drop(): Promise<void> {
    await this.server.asSuperuser((client) => client.query(`drop database ${this.name} with (force)`));
  }

  url(login: Login): string {
    return this.server.url(login, this.name);
  }

  /** Straight to the tables, for what a test has to prepare or to look up. */
  async as<T = unknown>(login: Login, sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new Client({ connectionString: this.url(login), options: SCHEMAS });
    await client.connect();
    try {
      const { rows } = await client.query(sql, values);
      return rows as T[];
    } finally {
      await client.end();
    }
  }

  owner<T = unknown>(sql: string, values: unknown[] = []): Promise<T[]> {
    return this.as<T>('seecase_owner', sql, values);
  }
}
