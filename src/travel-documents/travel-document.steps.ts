import { Injectable } from '@nestjs/common';
import type { Actor } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import type { TravelDocument } from './travel-document.entity.js';
import { TravelDocumentStore } from './travel-document.store.js';
import { travelDocumentWorkflow, type TravelDocumentAction } from './travel-document.workflow.js';

type Change = Move<TravelDocument, TravelDocumentAction>['change'];

/** Steps of documents inside a unit of work that does more than that: judged like every other one. */
@Injectable()
export class TravelDocumentSteps {
  constructor(
    private readonly transitions: Transitions,
    readonly store: TravelDocumentStore,
  ) {}

  /** Something that is there already is not asked for: it is written down at once. */
  async record(unit: Unit, actor: Actor, document: TravelDocument, change: NonNullable<Change>): Promise<void> {
    const recorded = await this.transitions.run(unit, travelDocumentWorkflow, this.store, {
      actor,
      id: document.id,
      action: 'record',
      change,
    });
    Object.assign(document, recorded);
  }

  /** What follows from something else: that the case has ended, that the person has left, that another document is there. */
  async follow(unit: Unit, actor: Actor, id: string, action: 'replace' | 'hand_over' | 'cancel'): Promise<void> {
    const reason = action === 'cancel' ? 'The case has ended.' : undefined;
    await this.transitions.run(unit, travelDocumentWorkflow, following(this.store), { actor, id, action, reason });
  }
}
