import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Condition } from '../access/sight.js';

/** The columns of `row` under the names of the entity's properties. */
export function columnsOf<C extends ObjectLiteral>(em: EntityManager, entity: EntityTarget<C>): string {
  const { columns } = em.connection.getMetadata(entity);
  return columns.map(({ databaseName, propertyName }) => `row.${databaseName} as "${propertyName}"`).join(', ');
}

/** Asks with named parameters, as conditions have them. */
export function ask<T>(em: EntityManager, { text, parameters }: Condition): Promise<T[]> {
  return em.query<T[]>(...em.connection.driver.escapeQueryWithParameters(text, { ...parameters }));
}
