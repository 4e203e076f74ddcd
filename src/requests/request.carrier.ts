import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import type { Side } from '../core/exchange/between-states.js';
import { Carriers, type Direction } from '../core/exchange/carriers.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { RequestCourse } from './request.course.js';
import { RequestStore } from './request.store.js';
import { requestWorkflow, type RequestAction, type RequestState } from './request.workflow.js';

const sideThat: Readonly<Record<Direction, Side>> = { there: 'owner', back: 'other' };
const onItsWay: Readonly<Record<Direction, RequestState>> = { there: 'in_passage', back: 'answer_in_passage' };

/**
 * How a request follows its way through SELEC, and its answer the way back: the items cross with the last act of the
 * sending state; it exists on the other side when its focal point delivers it; sent back, it lies where it came from.
 * Withdrawn meanwhile, nothing of it crosses, and its way ends without it.
 */
@Injectable()
export class RequestCarrier {
  constructor(
    carriers: Carriers,
    private readonly store: RequestStore,
    private readonly transitions: Transitions,
    private readonly course: RequestCourse,
  ) {
    carriers.add({
      table: store.sight.table,
      crossed: async (unit, officer, id, direction) => {
        const request = await this.store.get(unit.em, officer, id);
        if (request.state === onItsWay[direction]) await this.course.send(unit, officer, request, sideThat[direction]);
      },
      arrived: async (unit, officer, id, direction) => {
        const { state } = await this.store.get(unit.em, officer, id);
        if (state !== onItsWay[direction]) return;
        await this.run(unit, officer, id, direction === 'there' ? 'arrive' : 'answer_arrives');
        await this.store.messageArrives(unit.em, id);
      },
      returned: async (unit, officer, id, direction) => {
        const { state } = await this.store.get(unit.em, officer, id);
        if (state !== onItsWay[direction]) return;
        await this.run(unit, officer, id, direction === 'there' ? 'return_from_passage' : 'return_answer');
      },
    });
  }

  private async run(unit: Unit, actor: Officer, id: string, action: RequestAction): Promise<void> {
    await this.transitions.run(unit, requestWorkflow, following(this.store), {
      actor,
      id,
      action,
      reason: 'On its way through SELEC.',
      change: async (attempt, em) => {
        if (action === 'answer_arrives') attempt.subject.answeredAt = attempt.now;
        await this.course.follow(em, attempt, { action, form: {}, by: actor });
      },
    });
  }
}
