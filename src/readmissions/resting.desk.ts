import { Injectable } from '@nestjs/common';
import type { ObjectLiteral } from 'typeorm';
import type { Actor } from '../core/access/actor.js';
import type { CaseRow } from '../core/cases/guarded-row.js';
import { beyondSight, inHand, type Following } from '../core/cases/in-hand.js';
import type { AnyKind } from '../core/cases/kinds.js';
import type { Rows } from '../core/cases/rows.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import type { Workflow } from '../core/workflow/workflow.js';
import { RestingReader } from './resting.reader.js';

interface Law<C extends CaseRow & ObjectLiteral & Following, S extends string, A extends string> {
  readonly workflow: Workflow<C, S, A>;
  readonly store: Rows<C>;
}

/** What follows from an act on a case, and who has acted there: of the other state too, or the clock. */
export interface FollowingStep<C extends CaseRow, A extends string> extends Pick<Move<C, A>, 'action' | 'change'> {
  readonly readmissionId: string;
  readonly actor: Actor;
}

interface Undecided {
  readonly readmissionId: string;
  readonly states: readonly string[];
}

/**
 * One thing for other features: does the same to everything of one kind that rests on a case, in the transaction of the
 * act from which it follows, whether its actor sees it or not. What is in no state from which the law has it is left.
 */
@Injectable()
export class RestingDesk {
  constructor(
    private readonly transitions: Transitions,
    private readonly resting: RestingReader,
  ) {}

  /** Refuses the act while something of this kind is still being decided, whoever may see it. */
  async assertNone(
    { em }: Unit,
    { store }: { store: AnyKind['store'] },
    { readmissionId, states }: Undecided,
  ): Promise<void> {
    const [undecided] = await this.resting.idsOf(em, readmissionId, { table: store.sight.table, states });
    if (undecided !== undefined) throw new Problem('matter_open');
  }

  async all<C extends CaseRow & ObjectLiteral & Following, S extends string, A extends string>(
    unit: Unit,
    { workflow, store }: Law<C, S, A>,
    { readmissionId, ...step }: FollowingStep<C, A>,
  ): Promise<void> {
    const states = workflow.actions[step.action].from;
    const ids = await this.resting.idsOf(unit.em, readmissionId, { table: store.sight.table, states });
    if (ids.length === 0) return;
    await beyondSight(unit.em, async () => {
      for (const id of ids) await this.transitions.run(unit, workflow, inHand(store), { ...step, id });
    });
  }
}
