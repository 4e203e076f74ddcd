import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { readersOf } from '../core/access/readers.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { Work } from '../core/work/work.js';
import type { EventView, ReaderView, RecordAddress } from './record.dto.js';
import { RecordStore } from './record.store.js';

/** Who may read a record and why, and what has happened to it: the same two questions for every case type. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly work: Work,
    private readonly kinds: Kinds,
    private readonly store: RecordStore,
    private readonly audit: AuditTrail,
  ) {}

  readers(officer: Officer, address: RecordAddress): Promise<ReaderView[]> {
    return this.about(officer, address, 'readers', async (em, { store }) => {
      const record = await store.get(em, officer, address.id);
      return this.store.named(em, await readersOf(em, store.sight, record));
    });
  }

  history(officer: Officer, address: RecordAddress): Promise<EventView[]> {
    return this.about(officer, address, 'history', async (em, { store }) => {
      await store.get(em, officer, address.id);
      return this.store.history(em, store.sight.table, address.id);
    });
  }

  private about<T>(
    officer: Officer,
    { type, id }: RecordAddress,
    question: string,
    answer: (em: EntityManager, kind: AnyKind) => Promise<T>,
  ): Promise<T> {
    const kind = this.kinds.get(type);
    if (!kind || !officer.permissions.has(kind.reads)) throw new Problem('not_found');
    return this.work.as(officer, async (em) => {
      const answered = await answer(em, kind);
      const what = { action: `${type}.${question}`, recordType: kind.store.sight.table, recordId: id };
      await this.audit.write(em, { actor: officer, kind: 'read', ...what });
      return answered;
    });
  }
}
