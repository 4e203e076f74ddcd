import { Injectable } from '@nestjs/common';
import { Kinds, type Glance } from '../core/cases/kinds.js';
import type { ReadmissionHold } from './hold.entity.js';
import { HoldStore } from './hold.store.js';
import { HoldViews, isShownTheWords } from './hold.view.js';
import { holdWorkflow } from './hold.workflow.js';

/** Everything that the core knows of holds. */
@Injectable()
export class HoldKind {
  readonly workflow = holdWorkflow;
  readonly reads = 'readmission_hold.read';
  readonly view;

  constructor(
    readonly store: HoldStore,
    views: HoldViews,
    kinds: Kinds,
  ) {
    this.view = (hold: ReadmissionHold, glance: Glance) => views.show(hold, glance);
    kinds.add(this);
  }

  showsFiles(hold: ReadmissionHold, { reader }: Glance): boolean {
    return isShownTheWords(hold, reader);
  }
}
