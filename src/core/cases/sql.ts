import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Condition } from '../access/sight.js';
import { snake } from '../snake-naming.js';

/** The columns of `row` under the names of the entity's properties. */
export function columnsOf<C extends ObjectLiteral>(em: EntityManager, entity: EntityTarget<C>): string {
  const before = written.get(entity);
  if (before) return before;
  const { columns } = em.connection.getMetadata(entity);
  const text = columns.map(({ databaseName, propertyName }) => `row.${databaseName} as "${propertyName}"`).join(', ');
  written.set(entity, text);
  return text;
}

const written = new Map<unknown, string>();

/** Asks with named parameters, as conditions have them. */
export function ask<T>(em: EntityManager, { text, parameters }: Condition): Promise<T[]> {
  return em.query<T[]>(...em.connection.driver.escapeQueryWithParameters(text, { ...parameters }));
}

/** All rows of an entity that have these values, in this order: what TypeORM's `find` asks, at a fraction of its cost. */
export function rowsWith<C extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityTarget<C>,
  { values, sorted }: { values: Partial<C>; sorted: readonly (keyof C & string)[] },
): Promise<C[]> {
  const { tableName } = em.connection.getMetadata(entity);
  const where = Object.keys(values).map((name, n) => `row.${snake(name)} = $${n + 1}`);
  const order = sorted.map((name) => `row.${snake(name)}`);
  return em.query<C[]>(
    `select ${columnsOf(em, entity)} from ${tableName} row where ${where.join(' and ')}
     ${order.length > 0 ? `order by ${order.join(', ')}` : ''}`,
    Object.values(values),
  );
}
