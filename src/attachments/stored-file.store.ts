import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../core/problems.js';

/** When, and of which attachment. */
interface Dropping {
  readonly now: Date;
  readonly but?: string | null;
}

/** The SQL about files: each is entered before it is written, and leaves the list only when it has been erased. */
@Injectable()
export class StoredFileStore {
  async register(
    em: EntityManager,
    { key, openedBy, now }: { key: string; openedBy: string; now: Date },
  ): Promise<void> {
    await em.query(`insert into stored_files (key, state, since, opened_by) values ($1, 'writing', $2, $3)`, [
      key,
      now,
      openedBy,
    ]);
  }

  /** In the transaction that begins to refer to them. Whoever comes after the sweep has lost the file. */
  async keep(em: EntityManager, keys: readonly string[], now: Date): Promise<void> {
    if (keys.length === 0) return;
    const [, kept] = await em.query<[unknown, number]>(
      `update stored_files set state = 'kept', since = $2 where key = any($1) and state = 'writing'`,
      [keys, now],
    );
    if (kept !== keys.length) throw new Problem('conflict');
  }

  /** What was written and then not referred to. */
  async release(em: EntityManager, key: string, now: Date): Promise<void> {
    await em.query(`update stored_files set state = 'to_erase', since = $2 where key = $1 and state = 'writing'`, [
      key,
      now,
    ]);
  }

  /** What one attachment lets go of is erased unless another has it too; whoever lets go of it at the same time waits. */
  async drop(em: EntityManager, keys: readonly string[], { now, but = null }: Dropping): Promise<void> {
    if (keys.length === 0) return;
    await em.query('select from stored_files where key = any($1) order by key for update', [keys]);
    await em.query(
      `update stored_files set state = 'to_erase', since = $2 where key = any($1) and not app.held_by_another(key, $3)`,
      [keys, now, but],
    );
  }

  /** One file that nobody refers to any more, or that never came to be referred to, taken off the list. For the clock. */
  async take(em: EntityManager, writtenBefore: Date): Promise<string | undefined> {
    const [rows] = await em.query<[{ key: string }[], number]>(
      `delete from stored_files where key = (
         select key from stored_files where state = 'to_erase' or state = 'writing' and since < $1
         order by since limit 1 for update skip locked) returning key`,
      [writtenBefore],
    );
    return rows[0]?.key;
  }

  /** Of these, the ones that nobody has entered. For the clock. */
  async unknown(em: EntityManager, keys: readonly string[]): Promise<string[]> {
    const rows = await em.query<{ key: string }[]>(
      'select k as key from unnest($1::text[]) k where not exists (select from stored_files where key = k)',
      [keys],
    );
    return rows.map(({ key }) => key);
  }

  /** Announced, and never sent. For the clock. */
  async forgetExpected(em: EntityManager, before: Date): Promise<void> {
    await em.query(`delete from attachments where state = 'expected' and opened_at < $1`, [before]);
  }
}
