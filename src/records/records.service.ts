import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { readersOf } from '../core/access/readers.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import { Kinds, type AnyKind, type Glance } from '../core/cases/kinds.js';
import { BetweenStates, sideOf } from '../core/exchange/between-states.js';
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
    return this.about(officer, address, 'history', async (em, kind, now) => {
      const { table } = kind.store.sight;
      const record = (await kind.store.get(em, officer, address.id)) as CaseRow;
      const told = await this.isToldWhy(kind, record, { reader: officer, now, em });
      return this.store.history(em, { table, id: address.id, reader: officer, told, since: draftOf(record, officer) });
    });
  }

  /**
   * A reason can say more than the act that it was given for: besides their own, officers of the record's state read them
   * and whoever has acted on it, as far as they are shown its inmost part.
   */
  private async isToldWhy({ store, showsFiles }: AnyKind, record: CaseRow, glance: Glance): Promise<boolean> {
    const { em, reader } = glance;
    if (!(showsFiles?.(record, glance) ?? true)) return false;
    return record.ownerCountry === reader.country || this.store.hasActed(em, reader.id, store.sight.table, record.id);
  }

  private about<T>(
    officer: Officer,
    { type, id }: RecordAddress,
    question: string,
    answer: (em: EntityManager, kind: AnyKind, now: Date) => Promise<T>,
  ): Promise<T> {
    const kind = this.kinds.get(type);
    if (!kind || !officer.permissions.has(kind.reads)) throw new Problem('not_found');
    return this.work.as(officer, async (em, now) => {
      const answered = await answer(em, kind, now);
      const what = { action: `${type}.${question}`, recordType: kind.store.sight.table, recordId: id };
      await this.audit.write(em, { actor: officer, kind: 'read', ...what });
      return answered;
    });
  }
}

/** Until when a case between states was a draft of the other side: what that side did to it before is its own. */
function draftOf(record: CaseRow, { country }: Officer): Date | null {
  const theirs = record instanceof BetweenStates && sideOf(record, country) === 'other';
  return theirs ? record.sentAt : null;
}
