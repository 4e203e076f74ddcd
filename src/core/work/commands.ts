import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems.js';
import type { Acting } from './acting.js';
import { Work } from './work.js';

export interface Command<T> {
  /** Carries it out and answers what the officer gets to see; `id` is what a repetition will be answered from. */
  readonly first: (em: EntityManager, now: Date) => Promise<{ id: string; answer: T }>;
  /** The same key came again: nothing is done, and the answer is made anew under the officer's present rights. */
  readonly again: (em: EntityManager, id: string, now: Date) => Promise<T>;
}

/** Carries out each command once, however often it arrives: the key and the change are one transaction. */
@Injectable()
export class Commands {
  constructor(private readonly work: Work) {}

  run<T>(by: Acting, { first, again }: Command<T>): Promise<T> {
    const { officer, key } = by;
    const carryOut = async (em: EntityManager, now: Date): Promise<T> => {
      const done = await this.claim(em, by, now);
      if (done) return again(em, done, now);
      const { id, answer } = await first(em, now);
      await em.query('update idempotency_keys set result_id = $3 where officer_id = $1 and key = $2', [
        officer.id,
        key,
        id,
      ]);
      return answer;
    };
    return this.work.as(officer, carryOut, 'once');
  }

  /** The id of what an earlier run made or changed; undefined where this run is the first. */
  private async claim(em: EntityManager, { key, fingerprint }: Acting, now: Date): Promise<string | undefined> {
    const [claim] = await em.query<{ outcome: string; fingerprint: string; result: string }[]>(
      'select * from app.claim_key($1, $2, $3)',
      [key, fingerprint, now],
    );
    if (claim?.outcome === 'new') return undefined;
    if (claim?.outcome !== 'done') throw new Problem('key_in_flight');
    if (claim.fingerprint !== fingerprint) throw new Problem('key_reused');
    return claim.result;
  }
}

/** Whether this officer had a command under this key carried out before: in the unit of work of whoever asks. */
export async function isRepeated(em: EntityManager, { key }: Acting): Promise<boolean> {
  const rows = await em.query<unknown[]>('select from idempotency_keys where officer_id = app.officer() and key = $1', [
    key,
  ]);
  return rows.length > 0;
}
