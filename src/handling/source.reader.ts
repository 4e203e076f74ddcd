import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Kinds } from '../core/cases/kinds.js';
import type { GuardedRow } from '../core/cases/guarded-row.js';
import { Problem } from '../core/problems.js';

/** One question: is this record of any kind there for this officer? Answered by the record's own two walls. */
@Injectable()
export class SourceReader {
  constructor(private readonly kinds: Kinds) {}

  /** By the table that its kind of record is kept in. What the officer cannot see does not exist. */
  async find<R extends GuardedRow>(
    em: EntityManager,
    officer: Officer,
    table: string,
    id: string,
  ): Promise<R | undefined> {
    const kind = this.kinds.all().find(({ store }) => store.sight.table === table);
    if (!kind || !officer.permissions.has(kind.reads)) return undefined;
    return ((await kind.store.find(em, officer, id)) as R | null) ?? undefined;
  }

  /** The record that something is drawn from: of the same operation, seen by whoever draws on it, and not taken back. */
  async assertOf(
    em: EntityManager,
    officer: Officer,
    operationId: string,
    source: { type: string; id: string },
  ): Promise<void> {
    const record = await this.find<Drawable>(em, officer, source.type, source.id);
    const its = source.type === 'operations' ? record?.id : record?.operationId;
    if (!record || its !== operationId) throw new Problem('unknown_reference', { field: 'sourceId' });
    if (record.frozenAt) throw new Problem('frozen');
  }
}

type Drawable = GuardedRow & { operationId?: string; frozenAt?: Date | null };
