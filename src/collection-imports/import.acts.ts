import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move } from '../core/workflow/transitions.js';
import type { ImportView } from './collection-import.dto.js';
import type { CollectionImport } from './collection-import.entity.js';
import { showImport } from './collection-import.view.js';
import { ImportStore } from './import.store.js';
import { ImportTask } from './import.task.js';
import { importWorkflow, type ImportAction } from './import.workflow.js';

/** Acts after which the file is gone through. */
const toBeRead: readonly ImportAction[] = ['check', 'start', 'resume'];
/** Acts that make void what was noted down of the file. */
const anew: readonly ImportAction[] = ['receive', 'map', 'check'];

/** What officers do to imports, with what follows from it in the queue. */
@Injectable()
export class ImportActs {
  readonly kind;

  constructor(
    readonly cases: Cases,
    readonly store: ImportStore,
    private readonly task: ImportTask,
    kinds: Kinds,
  ) {
    this.kind = kinds.add({ workflow: importWorkflow, store, reads: 'collection_import.read', view: showImport });
  }

  act(by: Acting, move: Omit<Move<CollectionImport, ImportAction>, 'actor' | 'version'>): Promise<ImportView> {
    const { id, action, change } = move;
    return this.cases.act(this.kind, by, {
      ...move,
      change: async (attempt, em) => {
        await change?.(attempt, em);
        if (anew.includes(action)) await this.store.forget(em, id);
        if (toBeRead.includes(action)) await this.task.enqueue(em, id);
      },
    });
  }
}
