import { Injectable } from '@nestjs/common';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import type { HandoverContentsView } from './investigation-handover-view.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import type { InvestigationOutcome } from './investigation-outcome.entity.js';
import { InvestigationHandoverStore } from './investigation-handover.store.js';
import { readsIt, showHandedItem, showInvestigationHandover } from './investigation-handover.view.js';
import { investigationHandoverWorkflow } from './investigation-handover.workflow.js';

/** Everything that the core knows of hand-overs, once. */
@Injectable()
export class HandoverKind {
  readonly kind;

  constructor(
    readonly store: InvestigationHandoverStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({
      workflow: investigationHandoverWorkflow,
      store,
      reads: 'investigation_handover.read' as const,
      view: showInvestigationHandover,
      showsFiles: (handover: InvestigationHandover, { reader }: Glance) => readsIt(handover, reader),
      filesBySide: true as const,
    });
  }

  /** Nothing of it for those who only supervise data protection. */
  async contents(handover: InvestigationHandover, { em, reader }: Glance): Promise<HandoverContentsView> {
    if (!readsIt(handover, reader)) return { contents: [], outcomes: [] };
    const copies = new Map((await this.store.contentsOf(em, handover.id)).map(({ id, content }) => [id, content]));
    const contents = handover.items.map((item) => ({ ...showHandedItem(item), content: copies.get(item.id) ?? null }));
    const outcomes = await this.store.outcomesOf(em, handover.id);
    return { contents, outcomes: outcomes.map(showOutcome) };
  }
}

const showOutcome = (outcome: InvestigationOutcome) => ({
  ...pick(outcome, ['id', 'outcome', 'reachedOn', 'words', 'channel', 'externalReference', 'recordedBy', 'recordedAt']),
});
