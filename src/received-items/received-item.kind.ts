import { Injectable } from '@nestjs/common';
import { Kinds, type Kind } from '../core/cases/kinds.js';
import type { ReceivedItemView } from './received-item.dto.js';
import type { ReceivedItem } from './received-item.entity.js';
import { ReceivedItemStore } from './received-item.store.js';
import { showReceivedItem, showsFiles, takesFiles } from './received-item.view.js';
import { receivedItemWorkflow, type ReceivedItemAction } from './received-item.workflow.js';

type State = keyof typeof receivedItemWorkflow.states;

/** The kind of case that something received is: its law, its rows, and what its readers are shown. */
@Injectable()
export class ReceivedItemKind {
  readonly kind: Kind<ReceivedItem, State, ReceivedItemAction, ReceivedItemView>;

  constructor(store: ReceivedItemStore, kinds: Kinds) {
    const law = { workflow: receivedItemWorkflow, store, view: showReceivedItem, showsFiles, takesFiles };
    this.kind = kinds.add({ ...law, reads: 'received_item.read' });
  }
}
