import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Writes a row as it is in the middle of an act: for what moves with it in the same unit of work, and is judged by what
 * is in the database. The engine writes it again when the act is done.
 */
export async function writeAsItIs<C extends ObjectLiteral & { id: string }>(
  em: EntityManager,
  entity: EntityTarget<C>,
  row: C,
): Promise<void> {
  const names = em.connection.getMetadata(entity).columns.map(({ propertyName }) => propertyName);
  const columns = Object.fromEntries(names.map((name) => [name, row[name as keyof C]])) as Partial<C>;
  await em.createQueryBuilder().update(entity).set(columns).where('id = :id', { id: row.id }).execute();
}
