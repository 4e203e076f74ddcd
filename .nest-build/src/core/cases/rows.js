import { all, branchesOf, visibleTo } from '../access/sight.js';
import { COUNT_CAP, decodeCursor, encodeCursor } from '../paging/page.js';
import { Problem } from '../problems.js';
import { snake } from '../snake-naming.js';
/** The rows of one guarded table. Whatever it gives to an officer has passed the policy. */ export class Rows {
    constructor(entity, sight, order){
        this.entity = entity;
        this.sight = sight;
        this.order = order;
    }
    async find(em, actor, id) {
        return this.completed(em, await this.visible(em, actor, id).getOne());
    }
    async get(em, actor, id) {
        const found = await this.find(em, actor, id);
        if (!found) throw new Problem('not_found');
        return found;
    }
    /** The row, locked before anybody judges it. */ async lock(em, actor, id) {
        return this.completed(em, await this.visible(em, actor, id).setLock('pessimistic_write').getOne());
    }
    /** Cases whose deadline has passed, the oldest first. For the clock only. */ overdue(em, now, limit) {
        return em.query(`select id, state from ${this.sight.table} where due_at <= $1 order by due_at limit $2`, [
            now,
            limit
        ]);
    }
    /** One page: each reason to see rows walks its own index, and the merged ends are sorted. Costs the same on any size. */ async page(em, officer, { where, limit, after, count }) {
        const beyond = after === undefined ? [] : [
            this.beyond(after)
        ];
        const reachable = this.reachable(officer, all([
            ...where,
            ...beyond
        ]), limit + 1);
        const rows = await this.query(em, {
            text: `select ${this.columns(em)} from (${reachable.text}) reached join ${this.sight.table} row using (id)
        order by ${this.sorting('row')} limit ${limit + 1}`,
            parameters: reachable.parameters
        });
        const items = rows.slice(0, limit);
        await this.complete(em, items);
        const last = rows.length > limit ? items.at(-1) : undefined;
        return {
            items,
            next: last ? encodeCursor([
                sortable(last[this.order.by]),
                last.id
            ]) : null,
            count: count ? await this.count(em, officer, where) : null
        };
    }
    async count(em, officer, where) {
        const { text, parameters } = this.reachable(officer, all(where), COUNT_CAP);
        const rows = await this.query(em, {
            text: `select count(*)::int as count from (select id from (${text}) reached limit ${COUNT_CAP}) capped`,
            parameters
        });
        return rows[0]?.count ?? 0;
    }
    /** A feature loads here what its rules ask about beyond the row's own columns, for all rows at once. */ complete(_em, _rows) {
        return Promise.resolve();
    }
    async completed(em, row) {
        if (row) await this.complete(em, [
            row
        ]);
        return row;
    }
    visible(em, actor, id) {
        const { text, parameters } = visibleTo(this.sight, actor);
        return em.createQueryBuilder(this.entity, 'row').where('row.id = :id', {
            id
        }).andWhere(`(${text})`, parameters);
    }
    reachable(officer, where, limit) {
        const branches = branchesOf(this.sight, officer);
        const parts = branches.map((branch)=>this.walk(branch, where.text, limit));
        return {
            text: `select distinct id from (${parts.join(' union all ')}) parts`,
            parameters: Object.assign({}, where.parameters, ...branches.map(({ parameters })=>parameters))
        };
    }
    walk({ text, open, each }, where, limit) {
        const rows = (test)=>`(select row.id from ${this.sight.table} row where ${test} and ${where} order by ${this.sorting('row')} limit ${limit})`;
        if (!each) return rows(text);
        const one = rows(`row.${each.column} = place.id and ${open}`);
        return `(select walked.id from unnest(:${each.parameter}::uuid[]) place(id) cross join lateral ${one} walked)`;
    }
    beyond(after) {
        const [sorted, id] = decodeCursor(after);
        const sign = this.order.direction === 'asc' ? '>' : '<';
        return {
            text: `(row.${snake(this.order.by)}, row.id) ${sign} (:sorted::timestamptz, :afterId::uuid)`,
            parameters: {
                sorted,
                afterId: id
            }
        };
    }
    sorting(alias) {
        return `${alias}.${snake(this.order.by)} ${this.order.direction}, ${alias}.id ${this.order.direction}`;
    }
    columns(em) {
        const { columns } = em.connection.getMetadata(this.entity);
        return columns.map(({ databaseName, propertyName })=>`row.${databaseName} as "${propertyName}"`).join(', ');
    }
    query(em, { text, parameters }) {
        return em.query(...em.connection.driver.escapeQueryWithParameters(text, {
            ...parameters
        }));
    }
}
const sortable = (value)=>value instanceof Date ? value.toISOString() : String(value);

//# sourceMappingURL=rows.js.map