import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { insertRow } from '../work/write-row.js';

/**
 * Creates or replaces what belongs to a case, under the id that the client chose. An id that already belongs to another
 * case is a conflict: were it an upsert, whoever sees that case could carry its parts away.
 */
export async function putPart<P extends ObjectLiteral & { id: string }>(
  em: EntityManager,
  entity: EntityTarget<P>,
  part: P,
  parent: keyof P & string,
): Promise<void> {
  const { affected } = await em.update(entity, { id: part.id, [parent]: part[parent] }, part);
  if (!affected) await insertRow(em, entity, part);
}
