import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Unit } from '../core/workflow/transitions.js';
import { EntryBatches } from './entry.batches.js';
import type { EntryRow, Removed, Writer, Written } from './entry.rows.js';

export type { EntryContent, EntryRow, Removed, RowRefusal, Writer, Written } from './entry.rows.js';

interface Batched {
  readonly unit: Unit;
  readonly by: Writer;
  readonly collectionId: string;
}

/**
 * Entries by the thousand, for imports, in the caller's unit of work. The same batch twice changes nothing. Refuses a
 * collection that is not in use; a row that cannot be taken is answered, and the others are taken.
 */
@Injectable()
export class EntryDesk {
  constructor(
    private readonly batches: EntryBatches,
    private readonly audit: AuditTrail,
  ) {}

  async putMany(unit: Unit, by: Writer, collectionId: string, rows: readonly EntryRow[]): Promise<Written> {
    const written = await this.batches.put(unit, by, collectionId, rows);
    const { refused, ...counts } = written;
    await this.note({ unit, by, collectionId }, 'put_many', { ...counts, refused: refused.length });
    return written;
  }

  /** What `putMany` would answer to these rows now: the same judgment, and nothing is written. */
  weighMany(unit: Unit, by: Writer, collectionId: string, rows: readonly EntryRow[]): Promise<Written> {
    return this.batches.weigh(unit, by, collectionId, rows);
  }

  /** What of these names is there is found by nobody any more; what is not there is counted, and no mistake. */
  async withdrawMany(unit: Unit, by: Writer, collectionId: string, refs: readonly string[]): Promise<Removed> {
    const removed = await this.batches.withdraw(unit, by, collectionId, refs);
    await this.note({ unit, by, collectionId }, 'withdraw_many', { ...removed });
    return removed;
  }

  /** One line of the trail for a batch: numbers, and for whom. */
  private note(
    { unit, by, collectionId }: Batched,
    act: string,
    counts: Readonly<Record<string, number>>,
  ): Promise<void> {
    return this.audit.write(unit.em, {
      actor: by.actor,
      kind: 'act',
      action: `collection_entry.${act}`,
      recordType: 'collections',
      recordId: collectionId,
      details: { ...counts, orderedBy: by.officerId },
    });
  }
}
