import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor, type Actor } from '../core/access/actor.js';
import { takeInHand } from '../core/cases/in-hand.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import type { Readmission } from './readmission.entity.js';
import type { Said } from './readmission.said.js';
import { ReadmissionStore } from './readmission.store.js';
import { readmissionWorkflow, type ReadmissionAction } from './readmission.workflow.js';

export interface Deed {
  /** Who acts; left out, the service by itself. */
  readonly as?: Actor;
  /** The version that the officer was looking at. */
  readonly version?: number;
  readonly reason?: string;
  /** What is said to the other side by it. */
  readonly said?: Said;
  readonly change?: (attempt: Attempt<Readmission>, em: EntityManager) => void | Promise<void>;
  /** The officer need not see the case: for what any officer may report of it (reference 7.2, H01). */
  readonly unseen?: true;
}

/**
 * One thing for other features: acts on a readmission in the caller's unit of work, through the one engine, judged like
 * everybody else. What the judge asks of the caller's own feature has to be written before.
 */
@Injectable()
export class ReadmissionDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly store: ReadmissionStore,
  ) {}

  async act(unit: Unit, id: string, action: ReadmissionAction, deed: Deed = {}): Promise<Readmission> {
    const { as: actor = clockActor, unseen, said, change, ...more } = deed;
    if (unseen) await takeInHand(unit.em, id);
    return this.transitions.run(unit, readmissionWorkflow, this.store, {
      ...more,
      actor,
      id,
      action,
      change: async (attempt, em) => {
        if (said) attempt.subject.said = said;
        await change?.(attempt, em);
      },
    });
  }
}
