import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { together } from '../core/work/together.js';
import type { Traits } from '../matching-engine/traits.js';
import { numberOf, sourceOf, type Source } from './answering.registry.js';

/** One that is in the index, by where it comes from. */
export interface Reference {
  readonly source: Source;
  readonly id: string;
}

export interface Indexable extends Reference {
  readonly traits: Traits;
  readonly collectionId?: string | undefined;
  readonly ownerCountry: string;
}

/** What somebody said of two, and in which record: it names both, and is there for whoever says so. */
export interface Decision {
  readonly recordType: string;
  readonly recordId: string;
  readonly pair: readonly [Reference, Reference];
}

/** So many are written by one statement: it must be over before the database loses patience. */
const AT_A_TIME = 500;

/** Writes to the index, through functions that answer nothing of what is in it. */
@Injectable()
export class MatchStore {
  /** False where the queue has no room for what follows from it. */
  async put(em: EntityManager, indexables: readonly Indexable[], reverse: boolean): Promise<boolean> {
    let room = true;
    for (const [source, ones] of Map.groupBy(indexables, (one) => one.source)) {
      for (let at = 0; at < ones.length && room; at += AT_A_TIME)
        room = await this.putSome(em, { source, reverse }, ones.slice(at, at + AT_A_TIME));
    }
    return room;
  }

  async forget(em: EntityManager, source: Source, ids: readonly string[]): Promise<void> {
    await together(
      () => seen(em, source, ids),
      () => em.query('select app.match_forget($1, $2)', [numberOf(source), ids]),
    );
  }

  async hide(em: EntityManager, source: Source, ids: readonly string[]): Promise<void> {
    await together(
      () => seen(em, source, ids),
      () => em.query('select app.match_hide($1, $2)', [numberOf(source), ids]),
    );
  }

  async clear(em: EntityManager, decision: Decision): Promise<void> {
    await together(
      () => seenDecision(em, decision),
      () => em.query('select app.match_clear($1, $2, $3, $4, $5, $6)', decided(decision)),
    );
  }

  async unclear(em: EntityManager, decision: Decision): Promise<void> {
    await together(
      () => seenDecision(em, decision),
      () => em.query('select app.match_unclear($1, $2, $3, $4, $5, $6)', decided(decision)),
    );
  }

  async toldApartFrom(em: EntityManager, { source, id }: Reference): Promise<Reference[]> {
    const rows = await em.query<{ source: number; id: string }[]>(
      'select source, id from app.match_told_apart($1, $2)',
      [numberOf(source), id],
    );
    return rows.map((other) => ({ source: sourceOf(other.source), id: other.id }));
  }

  /** Entries of a batch that were not held against earlier referrals yet. For the clock alone, as what follows. */
  async arrived(em: EntityManager, batch: string): Promise<string[]> {
    const [row] = await em.query<{ entries: string[] | null }[]>('select app.match_arrived($1) as entries', [batch]);
    return row?.entries ?? [];
  }

  async sieved(em: EntityManager, batch: string): Promise<void> {
    await em.query('select app.match_sieved($1)', [batch]);
  }

  private async putSome(
    em: EntityManager,
    { source, reverse }: { source: Source; reverse: boolean },
    indexables: readonly Indexable[],
  ): Promise<boolean> {
    const { NORMALISER_VERSION } = await import('../matching-engine/keys.js');
    const { rowOf } = await import('./match-row.js');
    const rows = indexables.map((one) => rowOf(one, numberOf(source)));
    const ids = indexables.map(({ id }) => id);
    const values = [numberOf(source), NORMALISER_VERSION, reverse, textOf(rows)];
    const [, [answer]] = await together(
      () => seen(em, source, ids),
      () => em.query<{ room: boolean }[]>('select app.match_put($1, $2, $3, $4) as room', values),
    );
    return answer?.room ?? false;
  }
}

/** The database lets no officer write who has not shown, as themselves, that the records are there for them. */
const seen = (em: EntityManager, source: Source, ids: readonly string[]) =>
  em.query('insert into match_sights (record_type, ids) values (app.match_table($1), $2)', [numberOf(source), ids]);

const seenDecision = (em: EntityManager, { recordType, recordId }: Decision) =>
  em.query('insert into match_sights (record_type, ids) values ($1, array[$2::uuid])', [recordType, recordId]);

const decided = ({ recordType, recordId, pair: [one, other] }: Decision) => [
  recordType,
  recordId,
  numberOf(one.source),
  one.id,
  numberOf(other.source),
  other.id,
];

/** JSON of what came from outside: without what the database cannot hold, and what compares as nothing anyway. */
export const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part,
  );
