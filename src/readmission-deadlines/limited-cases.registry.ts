import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Calendar } from '../clocks/calendar.reader.js';

/** The next cases of one state, behind the one that a recount has reached. */
export interface NextCases {
  readonly country: string;
  readonly after: string;
  readonly most: number;
}

type Ends<K extends string = string> = Readonly<Record<K, Date | null>>;
type Moved = Readonly<Record<string, { readonly from: Date | null; readonly to: Date | null }>>;

/** A case whose own limits were counted again: which lie elsewhere now, and where they were; null where none does. */
export interface Recounted {
  readonly id: string;
  readonly moved: Moved | null;
}

export function movedBetween<K extends string>(before: Ends<K>, after: Ends<K>): Moved | null {
  const names = (Object.keys(before) as K[]).filter((name) => before[name]?.getTime() !== after[name]?.getTime());
  return names.length === 0
    ? null
    : Object.fromEntries(names.map((name) => [name, { from: before[name], to: after[name] }]));
}

/** Cases of another kind that have limits of their own in them. */
export interface LimitedCases {
  /** Their table. */
  readonly table: string;
  /** States by whose days any of these limits runs. */
  countries(em: EntityManager): Promise<string[]>;
  /** Counts those of the next so many cases again, each held until the piece of the recount is written down. */
  recount(em: EntityManager, calendar: Calendar, next: NextCases): Promise<Recounted[]>;
}

/**
 * Where features enter the limits that stand in their own cases: of transits (D15, D16) and invoices (D17). Reviews of
 * holds and of detention (D18, D19) are counted in days of the calendar, and so no holiday moves them.
 */
@Injectable()
export class LimitedCasesRegistry {
  private readonly kinds: LimitedCases[] = [];

  /** Called once by the module of the feature. */
  add(kind: LimitedCases): void {
    this.kinds.push(kind);
    this.kinds.sort((one, other) => one.table.localeCompare(other.table));
  }

  of(table: string): LimitedCases | undefined {
    return this.kinds.find((kind) => kind.table === table);
  }

  /** Which comes behind that one; first of all, with null. */
  behind(table: string | null): string | null {
    return this.kinds.find((kind) => table === null || kind.table.localeCompare(table) > 0)?.table ?? null;
  }

  async countries(em: EntityManager): Promise<string[]> {
    const all = new Set<string>();
    for (const kind of this.kinds) for (const country of await kind.countries(em)) all.add(country);
    return [...all];
  }
}
