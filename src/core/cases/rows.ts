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
    const rows = await this.query<C>(em, {
      text: `select ${this.columns(em)} from (${text}) newest join ${this.sight.table} row using (id)
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

  async count(em: EntityManager, officer: Officer, where: readonly Condition[]): Promise<number> {
    const { text, parameters } = this.newest(officer, where, COUNT_CAP);
    const rows = await this.query<{ count: number }>(em, {
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
    const { text, parameters } = visibleTo(this.sight, actor);
    const [row] = await this.query<C>(em, {
      text: `select ${this.columns(em)} from ${this.sight.table} row where row.id = :id and (${text}) ${lock}`,
      parameters: { ...parameters, id },
    });
    if (!row) return null;
    // Whoever changes it may ask it for its class.
    const subject = Object.assign(em.create(this.entity), row);
    await this.complete(em, [subject]);
    return subject;
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

  private columns(em: EntityManager): string {
    const { columns } = em.connection.getMetadata(this.entity);
    return columns.map(({ databaseName, propertyName }) => `row.${databaseName} as "${propertyName}"`).join(', ');
  }

  private query<T>(em: EntityManager, { text, parameters }: Condition): Promise<T[]> {
    return em.query<T[]>(...em.connection.driver.escapeQueryWithParameters(text, { ...parameters }));
  }
}

const sortable = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));
