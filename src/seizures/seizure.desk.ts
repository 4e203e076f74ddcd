import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Transitions } from '../core/workflow/transitions.js';
import type { Seizure } from './seizure.entity.js';
import { SeizureStore } from './seizure.store.js';
import { seizureWorkflow } from './seizure.workflow.js';

/** One thing for whoever lists exhibits: that one more is added to this seizure, as far as its law lets them. */
@Injectable()
export class SeizureDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: SeizureStore,
  ) {}

  addExhibit({ em, now, reader: actor }: Glance, id: string): Promise<Seizure> {
    return this.transitions.run({ em, now }, seizureWorkflow, this.store, { actor, id, action: 'add_exhibit' });
  }
}
