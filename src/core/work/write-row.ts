import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Writes a new row: the statement that TypeORM's `insert` would write, at a fraction of its cost. Columns that the row says
 * nothing of get their default.
 */
export async function insertRow<C extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityTarget<C>,
  row: C,
): Promise<void> {
  const metadata = em.connection.getMetadata(entity);
  const { names, values } = written(em, metadata, row);
  const isDefault = ({ default: value, propertyName }: EntityMetadata['columns'][number]) =>
    value !== undefined && row[propertyName] === undefined;
  // A default that the entity knows of is read back into the row.
  if (metadata.columns.some(isDefault)) {
    await em.insert(entity, row);
    return;
  }
  const places = names.map((_, n) => `$${n + 1}`);
  await em.query(`insert into ${tableOf(metadata)} (${names.join(', ')}) values (${places.join(', ')})`, values);
}

/** Changes some columns of one row. That the row is there, the caller has made sure of. */
export async function updateRow<C extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityTarget<C>,
  id: string,
  changes: Partial<C>,
): Promise<void> {
  const metadata = em.connection.getMetadata(entity);
  const { names, values } = written(em, metadata, changes);
  const columns = names.map((name, n) => `${name} = $${n + 2}`);
  await em.query(`update ${tableOf(metadata)} set ${columns.join(', ')} where id = $1`, [id, ...values]);
}

/** What a row says, column by column, as the database takes it. */
function written<C extends ObjectLiteral>(em: EntityManager, { columns }: EntityMetadata, row: Partial<C>) {
  const said = columns.filter(({ propertyName }) => row[propertyName as keyof C] !== undefined);
  return {
    names: said.map(({ databaseName }) => `"${databaseName}"`),
    values: said.map((column) =>
      em.connection.driver.preparePersistentValue(row[column.propertyName as keyof C], column),
    ),
  };
}

const tableOf = ({ tablePath }: EntityMetadata): string =>
  tablePath
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
