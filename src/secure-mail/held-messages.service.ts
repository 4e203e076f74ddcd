import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { HeldMessagesQueryDto, HeldMessageView } from './held-message.dto.js';
import { HeldMessageStore } from './held-message.store.js';
import { showHeldMessage } from './held-message.view.js';
import { heldMessageWorkflow, type HeldMessageAction } from './held-message.workflow.js';

/** The report on what was not let in, and what somebody decides about it. */
@Injectable()
export class HeldMessagesService {
  private readonly kind;

  constructor(
    private readonly cases: Cases,
    store: HeldMessageStore,
    kinds: Kinds,
  ) {
    const what = { workflow: heldMessageWorkflow, store, view: showHeldMessage };
    this.kind = kinds.add({ ...what, reads: 'held_message.read' });
  }

  list(officer: Officer, { limit, after, count, ...asked }: HeldMessagesQueryDto): Promise<PageOf<HeldMessageView>> {
    return this.cases.list(this.kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<HeldMessageView> {
    return this.cases.get(this.kind, officer, id);
  }

  act(by: Acting, id: string, action: HeldMessageAction, reason?: string): Promise<HeldMessageView> {
    return this.cases.act(this.kind, by, { id, action, reason });
  }
}
