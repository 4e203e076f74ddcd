import { Injectable } from '@nestjs/common';
import { Kinds } from '../core/cases/kinds.js';
import { DetentionStore } from './detention.store.js';
import { showDetention } from './detention.view.js';
import { detentionWorkflow } from './detention.workflow.js';

/** Everything that the core knows of detentions. */
@Injectable()
export class DetentionKind {
  readonly workflow = detentionWorkflow;
  readonly reads = 'detention.read';
  readonly view = showDetention;

  constructor(
    readonly store: DetentionStore,
    kinds: Kinds,
  ) {
    kinds.add(this);
  }
}
