import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../access/actor.js';
import { Problem } from '../problems.js';
import type { Unit } from '../workflow/transitions.js';

/** Which way something goes that a case between states carries. */
export const directions = {
  there: 'From the side that asks or tells to the other',
  back: 'From the other side back',
} as const;
export type Direction = keyof typeof directions;

/** Which way, what of it where that is one of several things said, and when that really was. */
export interface OnItsWay {
  readonly direction: Direction;
  readonly wordId: string | null;
  readonly at: Date;
}

type Told = (unit: Unit, officer: Officer, carrierId: string, way: OnItsWay) => Promise<void>;

/** What a kind of case between states wants to know of its way through other hands; each inside the unit of work of the act. */
export interface Carrier {
  /** Its table. */
  readonly table: string;
  /** It has come to the other side: whoever delivers it there acts. */
  readonly arrived: Told;
  /** It passes from the sending state's hands into the other's: the last of the sender's acts. */
  readonly crossed?: Told;
  /** It was sent back on its way. */
  readonly returned?: Told;
}

/** All kinds of case that can take a way through other hands, by their table. */
@Injectable()
export class Carriers {
  private readonly carriers = new Map<string, Carrier>();

  /** Called once by the service of each such kind. */
  add(carrier: Carrier): void {
    this.carriers.set(carrier.table, carrier);
  }

  get(table: string): Carrier {
    const found = this.carriers.get(table);
    if (!found) throw new Problem('unknown_reference', { field: 'carrierType' });
    return found;
  }

  /** Whose hands it comes into sees it from now on. Refuses a case that the caller does not see. */
  async comesTo(em: EntityManager, { carrierType, carrierId }: Address, authorityId: string): Promise<void> {
    const { table } = this.get(carrierType);
    const [, changed] = await em.query<[unknown, number]>(
      `update ${table} set via = case when via @> array[$2::uuid] then via else via || $2::uuid end where id = $1`,
      [carrierId, authorityId],
    );
    if (changed !== 1) throw new Problem('unknown_reference', { field: 'carrierId' });
  }
}

/** A case that carries something: its table and id. */
export interface Address {
  readonly carrierType: string;
  readonly carrierId: string;
}
