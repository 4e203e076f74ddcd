import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Move } from '../core/workflow/transitions.js';
import type { Acting } from '../core/work/acting.js';
import type { DebriefingView } from './debriefing-view.dto.js';
import type { Debriefing } from './debriefing.entity.js';
import { partsFor } from './debriefing.showing.js';
import { DebriefingStore } from './debriefing.store.js';
import { DebriefingViews } from './debriefing.view.js';
import { debriefingWorkflow, type DebriefingAction } from './debriefing.workflow.js';

/** The case type, for the several services that share it. */
@Injectable()
export class DebriefingKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    store: DebriefingStore,
    views: DebriefingViews,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({
      workflow: debriefingWorkflow,
      store,
      reads: 'debriefing.read',
      view: (debriefing, glance) => views.whole(debriefing, glance),
      showsFiles: (debriefing, glance) => partsFor(debriefing, glance).has('account'),
    });
  }

  act(by: Acting, move: Omit<Move<Debriefing, DebriefingAction>, 'actor' | 'version'>): Promise<DebriefingView> {
    return this.cases.act(this.kind, by, move);
  }
}
