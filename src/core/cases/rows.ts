import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Actor, Officer } from '../access/actor.js';
import { branchesOf, visibleTo } from '../access/branches.js';
import { all, type Condition, type Sight } from '../access/sight.js';
import type { Entry } from '../audit/audit-trail.js';
import { COUNT_CAP, decodeCursor, encodeCursor, type PageOf } from '../paging/page.js';
import type { PageQueryDto } from '../paging/page-query.dto.js';
import { Problem } from '../problems.js';
import { snake } from '../snake-naming.js';
import type { Overdue } from '../workflow/transitions.js';
import type { GuardedRow } from './guarded-row.js';
import { ask, columnsOf } from './sql.js';
import { newest, sorting, type Order } from './walks.js';

/** A list's question: which rows, beyond being visible, and how many of them. */
export interface Listing extends Pick<PageQueryDto, 'limit' | 'after' | 'count'> {
  readonly where: readonly Condition[];
  /** What it is asked for, and what the trail keeps of the question: codes and fingerprints, never the words. */
  readonly audited?: Pick<Entry, 'purpose' | 'details'>;
}

/** The rows of one guarded table. Whatever it gives to an officer has passed the policy. */
export class Rows<C extends GuardedRow & ObjectLiteral> {
  constructor(
    readonly entity: EntityTarget<C>,
    readonly sight: Sight<C>,
    private readonly order: Order<C>,
  ) {}

  async find(em: EntityManager, actor: Actor, id: string): Promise<C | null> {
    return this.one(em, actor, id);
  }

  async get(em: EntityManager, actor: Actor, id: string): Promise<C> {
    const found = await this.find(em, actor, id);
    if (!found) throw new Problem('not_found');
    return found;
  }

  /** The row, locked before anybody judges it. */
  async lock(em: EntityManager, actor: Actor, id: string): Promise<C | null> {
    return this.one(em, actor, id, 'for update');
  }

  /** Those of these that the actor sees, in no order. */
  async among(em: EntityManager, actor: Actor, ids: readonly string[]): Promise<C[]> {
    const rows = await ask<C>(em, this.visible(actor, ids, { columns: columnsOf(em, this.entity) }));
    await this.complete(em, rows);
    return rows;
  }

  /** How many of these the actor sees. */
  async countAmong(em: EntityManager, actor: Actor, ids: readonly string[]): Promise<number> {
    const [row] = await ask<{ count: number }>(em, this.visible(actor, ids, { columns: 'count(*)::int as count' }));
    return row?.count ?? 0;
  }

  /** Cases whose deadline has passed, the oldest first. For the clock only. */
  overdue(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    return em.query(`select id, state from ${this.sight.table} where due_at <= $1 order by due_at limit $2`, [
      now,
      limit,
    ]);
  }

  /** One page: each reason to see rows walks its own index, and the merged ends are sorted. Costs the same on any size. */
  async page(em: EntityManager, officer: Officer, { where, limit, after, count }: Listing): Promise<PageOf<C>> {
    const beyond = after === undefined ? [] : [this.beyond(after)];
    const { text, parameters } = this.newest(officer, [...where, ...beyond], limit + 1);
    // The whole rows are read only when it is known which they are.
    const rows = await ask<C>(em, {
      text: `select ${columnsOf(em, this.entity)} from (${text}) newest join ${this.sight.table} row using (id)
        order by ${sorting('row', this.order)}`,
      parameters,
    });
    const items = rows.slice(0, limit);
    await this.complete(em, items);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items,
      next: last ? encodeCursor([sortable(last[this.order.by]), last.id]) : null,
      count: count ? await this.count(em, officer, where) : null,
    };
  }

  /** The first rows that an officer sees, each with its version: for whoever keeps copies of them. */
  versions(
    em: EntityManager,
    officer: Officer,
    where: readonly Condition[],
    limit: number,
  ): Promise<{ id: string; version: number }[]> {
    const { text, parameters } = this.newest(officer, where, limit);
    return ask(em, {
      text: `select row.id, row.version from (${text}) newest join ${this.sight.table} row using (id)
        order by ${sorting('row', this.order)}`,
      parameters,
    });
  }

  async count(em: EntityManager, officer: Officer, where: readonly Condition[]): Promise<number> {
    const { text, parameters } = this.newest(officer, where, COUNT_CAP);
    const rows = await ask<{ count: number }>(em, {
      text: `select count(*)::int as count from (${text}) capped`,
      parameters,
    });
    return rows[0]?.count ?? 0;
  }

  /** A feature loads here what its rules ask about beyond the row's own columns, for all rows at once. */
  protected complete(_em: EntityManager, _rows: C[]): Promise<void> {
    return Promise.resolve();
  }

  private async one(em: EntityManager, actor: Actor, id: string, lock = ''): Promise<C | null> {
    const [row] = await ask<C>(em, this.visible(actor, [id], { columns: columnsOf(em, this.entity), lock }));
    if (!row) return null;
    // What acts on it may ask of which kind it is.
    const subject = Object.assign(em.create(this.entity), row);
    await this.complete(em, [subject]);
    return subject;
  }

  /** Those of these ids that the policy gives to the actor. */
  private visible(
    actor: Actor,
    ids: readonly string[],
    { columns, lock = '' }: { columns: string; lock?: string },
  ): Condition {
    const { text, parameters } = visibleTo(this.sight, actor);
    const [which, wanted] = ids.length === 1 ? ['row.id = :ids', ids[0]] : ['row.id = any(:ids::uuid[])', ids];
    return {
      text: `select ${columns} from ${this.sight.table} row where ${which} and (${text}) ${lock}`,
      parameters: { ...parameters, ids: wanted },
    };
  }

  private newest(officer: Officer, where: readonly Condition[], limit: number): Condition {
    return newest(branchesOf(this.sight, officer), {
      table: this.sight.table,
      where: all(where),
      order: this.order,
      limit,
    });
  }

  private beyond(after: string): Condition {
    const [sorted, id] = decodeCursor(after);
    const sign = this.order.direction === 'asc' ? '>' : '<';
    return {
      text: `(row.${snake(this.order.by)}, row.id) ${sign} (:sorted::timestamptz, :afterId::uuid)`,
      parameters: { sorted, afterId: id },
    };
  }
}

const sortable = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));
