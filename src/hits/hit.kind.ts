import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Cases } from '../core/cases/cases.js';
import { Kinds } from '../core/cases/kinds.js';
import type { Acting } from '../core/work/acting.js';
import type { Move } from '../core/workflow/transitions.js';
import type { HitView } from './hit.dto.js';
import type { Hit } from './hit.entity.js';
import { HitStore } from './hit.store.js';
import { hitSideOf, showHit } from './hit.view.js';
import { hitWorkflow, type HitAction } from './hit.workflow.js';

/** The case type, for the services that share it. */
@Injectable()
export class HitKind {
  readonly kind;

  constructor(
    private readonly cases: Cases,
    readonly store: HitStore,
    kinds: Kinds,
  ) {
    const law = { workflow: hitWorkflow, store, view: showHit, filesBySide: true } as const;
    const showsFiles = (hit: Hit, { reader }: { reader: Officer }) => hitSideOf(hit, reader) === 'owner';
    this.kind = kinds.add({ ...law, reads: 'hit.read', showsFiles });
  }

  act(by: Acting, move: Omit<Move<Hit, HitAction>, 'actor' | 'version'>): Promise<HitView> {
    return this.cases.act(this.kind, by, move);
  }
}
