import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { all, branchesOf, visibleTo, type Branch, type Condition, type Sight } from '../access/sight.js';
import type { Actor, Officer } from '../access/actor.js';
import type { Entry } from '../audit/audit-trail.js';
import { COUNT_CAP, decodeCursor, encodeCursor, type PageOf } from '../paging/page.js';
import type { PageQueryDto } from '../paging/page-query.dto.js';
import { Problem } from '../problems.js';
import { snake } from '../snake-naming.js';
import type { Overdue } from '../workflow/transitions.js';
import type { GuardedRow } from './guarded-row.js';
import { ask, columnsOf } from './sql.js';

export interface Order<C> {
  readonly by: keyof C & string;
  readonly direction: 'asc' | 'desc';
}

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
    return this.completed(em, await this.visible(em, actor, [id]).getOne());
  }

  async get(em: EntityManager, actor: Actor, id: string): Promise<C> {
    const found = await this.find(em, actor, id);
    if (!found) throw new Problem('not_found');
    return found;
  }

  /** The row, locked before anybody judges it. */
  async lock(em: EntityManager, actor: Actor, id: string): Promise<C | null> {
    return this.completed(em, await this.visible(em, actor, [id]).setLock('pessimistic_write').getOne());
  }

  /** Those of these that the actor sees, in no order. */
  async among(em: EntityManager, actor: Actor, ids: readonly string[]): Promise<C[]> {
    const rows = await this.visible(em, actor, ids).getMany();
    await this.complete(em, rows);
    return rows;
  }

  /** The same, where nothing but that they see them is asked. */
  async idsAmong(em: EntityManager, actor: Actor, ids: readonly string[]): Promise<string[]> {
    const rows = await this.visible(em, actor, ids).select('row.id', 'id').getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
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
    const reachable = this.reachable(officer, all([...where, ...beyond]), limit + 1);
    // The whole rows are read only when it is known which they are.
    const first = `select id from (${reachable.text}) reached order by ${this.sorting('reached')} limit ${limit + 1}`;
    const rows = await ask<C>(em, {
      text: `select ${columnsOf(em, this.entity)} from (${first}) first join ${this.sight.table} row using (id)
        order by ${this.sorting('row')}`,
      parameters: reachable.parameters,
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
    const { text, parameters } = this.reachable(officer, all(where), COUNT_CAP);
    const rows = await ask<{ count: number }>(em, {
      text: `select count(*)::int as count from (select id from (${text}) reached limit ${COUNT_CAP}) capped`,
      parameters,
    });
    return rows[0]?.count ?? 0;
  }

  /** A feature loads here what its rules ask about beyond the row's own columns, for all rows at once. */
  protected complete(_em: EntityManager, _rows: C[]): Promise<void> {
    return Promise.resolve();
  }

  private async completed(em: EntityManager, row: C | null): Promise<C | null> {
    if (row) await this.complete(em, [row]);
    return row;
  }

  private visible(em: EntityManager, actor: Actor, ids: readonly string[]) {
    const { text, parameters } = visibleTo(this.sight, actor);
    const which = ids.length === 1 ? 'row.id = :ids' : 'row.id = any(:ids)';
    const query = em.createQueryBuilder(this.entity, 'row').where(which, { ids: ids.length === 1 ? ids[0] : ids });
    return query.andWhere(`(${text})`, parameters);
  }

  private reachable(officer: Officer, where: Condition, limit: number): Condition {
    const branches = branchesOf(this.sight, officer);
    const parts = branches.map((branch) => this.walk(branch, where.text, limit));
    return {
      text: `select distinct ${this.sorted()} from (${parts.join(' union all ')}) row`,
      parameters: Object.assign({}, where.parameters, ...branches.map(({ parameters }) => parameters)) as Record<
        string,
        unknown
      >,
    };
  }

  private walk({ text, open, each }: Branch, where: string, limit: number): string {
    const rows = (test: string) =>
      `(select ${this.sorted()} from ${this.sight.table} row where ${test} and ${where} order by ${this.sorting('row')} limit ${limit})`;
    if (!each) return rows(text);
    const one = rows(`row.${each.column} = place.id and ${open}`);
    return `(select row.* from unnest(:${each.parameter}::uuid[]) place(id) cross join lateral ${one} row)`;
  }

  private beyond(after: string): Condition {
    const [sorted, id] = decodeCursor(after);
    const sign = this.order.direction === 'asc' ? '>' : '<';
    return {
      text: `(row.${snake(this.order.by)}, row.id) ${sign} (:sorted::timestamptz, :afterId::uuid)`,
      parameters: { sorted, afterId: id },
    };
  }

  private sorting(alias: string): string {
    return `${alias}.${snake(this.order.by)} ${this.order.direction}, ${alias}.id ${this.order.direction}`;
  }

  private sorted(): string {
    return `row.id, row.${snake(this.order.by)}`;
  }
}

const sortable = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));
