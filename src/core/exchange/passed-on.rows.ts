import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Actor, Officer } from '../access/actor.js';
import { visibleTo } from '../access/branches.js';
import { Rows } from '../cases/rows.js';
import { ask, columnsOf } from '../cases/sql.js';
import type { PassedOn } from './passed-on.js';

const MOST = 50;

/** Identifiers, in the form in which they are compared, and the case whose own items are not meant. */
export interface Sought {
  readonly keys: readonly string[];
  readonly besides: string;
}

/** A case that something is passed on with, and whose the items are. */
export interface Along {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly ownerCountry: string;
}

/** The rows of what is passed on, in the hands of whoever passes it on and of whoever receives it. */
export abstract class PassedOnRows<C extends PassedOn & ObjectLiteral> extends Rows<C> {
  /** Those in this officer's sight that hold one of these identifiers and did not go with that case, the newest first. */
  async withKeys(em: EntityManager, officer: Officer, { keys, besides }: Sought): Promise<C[]> {
    if (keys.length === 0) return [];
    const text = 'row.keys && :keys::text[] and row.carrier_id <> :besides::uuid';
    const where = [{ text, parameters: { keys, besides } }];
    return (await this.page(em, officer, { where, limit: MOST, after: undefined, count: false })).items;
  }

  /** The identifiers of all that goes with a case, as far as the officer sees it. */
  async keysOf(em: EntityManager, officer: Officer, carrierType: string, carrierId: string): Promise<string[]> {
    const { text, parameters } = visibleTo(this.sight, officer);
    const rows = await ask<{ key: string }>(em, {
      text: `select distinct key from ${this.sight.table} row cross join lateral unnest(row.keys) key
        where row.carrier_type = :carrierType and row.carrier_id = :carrierId::uuid and (${text}) order by key`,
      parameters: { ...parameters, carrierType, carrierId },
    });
    return rows.map(({ key }) => key);
  }

  /** What went with a case on one side, as the reader may see it, in the order in which it was written. */
  protected async along(
    em: EntityManager,
    actor: Actor,
    { carrierType, carrierId, ownerCountry }: Along,
  ): Promise<C[]> {
    const { text, parameters } = visibleTo(this.sight, actor);
    const rows = await ask<C>(em, {
      text: `select ${columnsOf(em, this.entity)} from ${this.sight.table} row
        where row.carrier_type = :carrierType and row.carrier_id = :carrierId::uuid and row.owner_country = :ownerCountry
          and (${text}) order by row.opened_at, row.id`,
      parameters: { ...parameters, carrierType, carrierId, ownerCountry },
    });
    await this.complete(em, rows);
    return rows;
  }
}
