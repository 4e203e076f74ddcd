import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import { Kinds, type AnyKind } from '../core/cases/kinds.js';
import { availableActions } from '../core/workflow/workflow.js';
import type { InboxItemView } from './inbox.dto.js';
import type { WaitingRow } from './inbox.store.js';

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

  /** Those that the reader sees: what a number or an event may tell of. */
  async seen(em: EntityManager, reader: Officer, waiting: readonly WaitingRow[]): Promise<WaitingRow[]> {
    const seen = new Set<string>();
    await this.eachKind(waiting, async (kind, rows) => {
      const ids = rows.map(({ recordId }) => recordId);
      for (const id of await kind.store.idsAmong(em, reader, ids)) seen.add(id);
    });
    return waiting.filter(({ recordId }) => seen.has(recordId));
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
