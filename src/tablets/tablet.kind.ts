import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { TabletStore } from './tablet.store.js';
import { showTablet } from './tablet.view.js';
import { tabletWorkflow } from './tablet.workflow.js';

/** The case type, with its rows. */
@Injectable()
export class TabletKind {
  readonly kind;

  constructor(
    readonly store: TabletStore,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: tabletWorkflow, store, reads: 'tablet.read', view: showTablet });
  }
}
