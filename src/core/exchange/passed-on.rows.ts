import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { Actor, Officer } from '../access/actor.js';
import { visibleTo } from '../access/branches.js';
import type { Condition } from '../access/sight.js';
import { Rows } from '../cases/rows.js';
import { ask, columnsOf } from '../cases/sql.js';
import type { PassedOn } from './passed-on.js';

const MOST = 50;

/** A case that something is passed on with, and whose the items are. */
export interface Along {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly ownerCountry: string;
}

/** The rows of what is passed on, in the hands of whoever passes it on and of whoever receives it. */
export abstract class PassedOnRows<C extends PassedOn & ObjectLiteral> extends Rows<C> {
  /** Those in this officer's sight that hold one of these identifiers, the newest first. */
  async withKeys(em: EntityManager, officer: Officer, keys: readonly string[]): Promise<C[]> {
    return keys.length === 0 ? [] : this.some(em, officer, { text: 'row.keys && :keys::text[]', parameters: { keys } });
  }

  /** The identifiers of what goes with a case, as far as the officer sees it. */
  async keysOf(em: EntityManager, officer: Officer, carrierType: string, carrierId: string): Promise<string[]> {
    const text = 'row.carrier_type = :carrierType and row.carrier_id = :carrierId::uuid';
    const items = await this.some(em, officer, { text, parameters: { carrierType, carrierId } });
    return [...new Set(items.flatMap(({ keys }) => keys))];
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

  private async some(em: EntityManager, officer: Officer, where: Condition): Promise<C[]> {
    return (await this.page(em, officer, { where: [where], limit: MOST, after: undefined, count: false })).items;
  }
}
