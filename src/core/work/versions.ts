import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Problem } from '../problems.js';
import { changesOf } from '../workflow/transitions.js';
import { updateRow } from './write-row.js';

interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** Changes one row that is not a case, at the version its changer has seen; locked, so that of two one is told. */
export async function changeRow<R extends Versioned>(
  em: EntityManager,
  entity: EntityTarget<R>,
  at: { id: string; version: number },
  change: (row: R) => void | Promise<void>,
): Promise<R> {
  const query = em.createQueryBuilder(entity, 'row').where('row.id = :id', { id: at.id });
  const row = await query.setLock('pessimistic_write').getOne();
  if (!row) throw new Problem('not_found');
  if (row.version !== at.version) throw new Problem('stale_version', { version: row.version });
  const before = structuredClone({ ...row });
  await change(row);
  row.version += 1;
  await updateRow(em, entity, at.id, changesOf(em, entity, before, row));
  return row;
}
