import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { availableActions } from '../core/workflow/workflow.js';
import type { Counted } from './inbox.counts.js';
import type { InboxItemView } from './inbox.dto.js';
import type { Heap, WaitingRow } from './inbox.store.js';

/** Something that came or changed. */
export interface Changed {
  readonly kind: string;
  readonly id: string;
}

type Row = CaseRow & { readonly refNo?: string | null };

/** The cases behind what waits: they pass both walls of their own, and what does not exist for the reader is left out. */
@Injectable()
export class InboxCases {
  constructor(private readonly kinds: Kinds) {}

  /** In the order of the queue. */
  async show(em: EntityManager, reader: Officer, waiting: readonly WaitingRow[], now: Date): Promise<InboxItemView[]> {
    const shown = new Map<string, InboxItemView>();
    await this.eachKind(waiting, async (kind, rows) => {
      const ids = rows.map(({ recordId }) => recordId);
      const cases = (await kind.store.among(em, reader, ids)) as Row[];
      for (const row of rows) {
        const subject = cases.find(({ id }) => id === row.recordId);
        if (subject) shown.set(row.recordId, itemOf(kind, row, subject, { reader, now }));
      }
    });
    return waiting.flatMap(({ recordId }) => shown.get(recordId) ?? []);
  }

  /** The same, with nothing but what an event may tell of it. */
  async name(em: EntityManager, reader: Officer, waiting: readonly WaitingRow[], now: Date): Promise<Changed[]> {
    return (await this.show(em, reader, waiting, now)).map(({ kind, id }) => ({ kind, id }));
  }

  /** How much of each heap there is for the reader. */
  async count(em: EntityManager, reader: Officer, heaps: readonly Heap[]): Promise<Counted[]> {
    const counted: Counted[] = [];
    for (const { kind, level, ids } of heaps) {
      const store = this.kinds.get(kind)?.store;
      if (store && ids.length > 0) counted.push({ kind, level, count: await store.countAmong(em, reader, ids) });
    }
    return counted;
  }

  private async eachKind(
    waiting: readonly WaitingRow[],
    look: (kind: AnyKind, rows: WaitingRow[]) => Promise<void>,
  ): Promise<void> {
    for (const [name, rows] of Map.groupBy(waiting, ({ kind }) => kind)) {
      const kind = this.kinds.get(name);
      if (kind) await look(kind, rows);
    }
  }
}

function itemOf(
  { workflow }: AnyKind,
  { kind, recordId: id, level, due, since, operationId }: WaitingRow,
  subject: Row,
  { reader, now }: { reader: Officer; now: Date },
): InboxItemView {
  const { state, refNo = null } = subject;
  const means = workflow.states[state]?.means ?? '';
  const actions = availableActions(workflow, { subject, actor: reader, now });
  return { kind, id, refNo, state, means, actions, due, level, since, operationId };
}
