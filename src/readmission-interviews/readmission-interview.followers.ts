import { Injectable } from '@nestjs/common';
import { clockActor, type Actor } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { HoldFollowers } from '../readmission-holds/hold-followers.registry.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { ReadmissionFacts } from '../readmissions/readmission-facts.registry.js';
import { ReadmissionInterviewMoving } from './readmission-interview.moving.js';
import { readmissionInterviewWorkflow } from './readmission-interview.workflow.js';

/** Where what others do is heard of. */
@Injectable()
export class Registries {
  constructor(
    readonly events: ReadmissionEvents,
    readonly holds: HoldFollowers,
  ) {}
}

/** Nobody is brought before officers of a state from which they may be fleeing. */
const PROTECTED = ['asylum', 'non_refoulement', 'refugee_status'];

/** Tells the judge of readmissions what came of interviews; calls them off when a case ends, and when somebody needs protection. */
@Injectable()
export class ReadmissionInterviewFollowers {
  constructor(
    private readonly interviews: ReadmissionInterviewMoving,
    private readonly transitions: Transitions,
    facts: ReadmissionFacts,
    { events, holds }: Registries,
  ) {
    facts.register('interview', { load: (em, ids) => interviews.store.known(em, ids) });
    events.on(['give_back', 'time_bar', 'withdraw', 'lapse'], async (unit, { id }, { actor }) => {
      await this.callOff(unit, id, actor);
    });
    holds.add(async (unit, { readmissionId, flag }) => {
      if (!PROTECTED.includes(flag) || !(await this.callOff(unit, readmissionId, clockActor))) return;
      await this.interviews.goesOn(unit, readmissionId, 'call_off_interview');
    });
  }

  /** Whether there was one ahead. */
  private async callOff(unit: Unit, readmissionId: string, actor: Actor): Promise<boolean> {
    const ahead = await this.interviews.store.ahead(unit.em, readmissionId);
    for (const { id } of ahead) {
      const reason = 'It stopped being allowed, or being needed.';
      const move = { actor, id, action: 'cancel', reason } as const;
      await this.transitions.run(unit, readmissionInterviewWorkflow, following(this.interviews.store), move);
    }
    return ahead.length > 0;
  }
}
