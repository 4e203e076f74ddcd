import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move } from '../core/workflow/transitions.js';
import type { CrossBorderRequest } from './request.entity.js';
import { RequestStore } from './request.store.js';
import { showRequest } from './request.view.js';
import type { RequestView } from './request.view.dto.js';
import { requestWorkflow, type RequestAction } from './request.workflow.js';

/** The case type, for the services that share it. */
@Injectable()
export class RequestKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    store: RequestStore,
    kinds: Kinds,
  ) {
    const law = { workflow: requestWorkflow, store, view: showRequest, filesBySide: true } as const;
    this.kind = kinds.add({ ...law, reads: 'request.read' });
  }

  act(by: Acting, move: Omit<Move<CrossBorderRequest, RequestAction>, 'actor' | 'version'>): Promise<RequestView> {
    return this.cases.act(this.kind, by, move);
  }
}
