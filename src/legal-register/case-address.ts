import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Kinds } from '../core/cases/kinds.js';

/** A case: its table and its id. */
export interface CaseAddress {
  readonly recordType: string;
  readonly recordId: string;
}

/** Whether there is such a case for this officer. What is confirmed is not itself a case that something is confirmed for. */
export async function seesCase(
  kinds: Kinds,
  { em, officer }: { em: EntityManager; officer: Officer },
  { recordType, recordId }: CaseAddress,
): Promise<boolean> {
  const kind = kinds.all().find(({ store }) => store.sight.table === recordType);
  if (!kind || recordType === 'legal_confirmations' || !officer.permissions.has(kind.reads)) return false;
  return (await kind.store.find(em, officer, recordId)) !== null;
}
