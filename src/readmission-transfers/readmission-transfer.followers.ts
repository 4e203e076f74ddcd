import { Injectable } from '@nestjs/common';
import { following } from '../core/cases/in-hand.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents, type Done } from '../readmissions/readmission-events.registry.js';
import { ReadmissionFacts } from '../readmissions/readmission-facts.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionTransferStore } from './readmission-transfer.store.js';
import { readmissionTransferWorkflow } from './readmission-transfer.workflow.js';

/** Acts of the case that are acts of its transfer, and where that is then. */
const together = {
  plan_transfer: 'planned',
  notify: 'notified',
  confirm_transfer: 'confirmed',
  postpone: 'planned',
  propose_new_date: 'date_proposed',
  depart: 'under_way',
  hand_over: 'handed_over',
  fail_transfer: 'failed',
} as const;

/** Tells the judge of readmissions how transfers stand, and calls off what is planned when a case ends without it. */
@Injectable()
export class ReadmissionTransferFollowers {
  constructor(
    private readonly store: ReadmissionTransferStore,
    private readonly transitions: Transitions,
    facts: ReadmissionFacts,
    events: ReadmissionEvents,
  ) {
    facts.register('transfer', { load: (em, ids) => store.known(em, ids) });
    events.on(['withdraw', 'void_consent'], (unit, readmission, done) => this.callOff(unit, readmission, done));
    for (const [act, state] of Object.entries(together))
      events.on(act as keyof typeof together, (unit, readmission) => this.assertTogether(unit, readmission, state));
  }

  /** Nothing of this is done to the case alone: its transfer has gone first, in the same unit of work. */
  private async assertTogether({ em }: Unit, { id }: Readmission, state: string): Promise<void> {
    if ((await this.store.stateOfLast(em, id)) !== state) throw new Problem('moves_with_its_transfer');
  }

  private async callOff(unit: Unit, { id }: Readmission, { actor }: Done): Promise<void> {
    for (const transfer of await this.store.underWay(unit.em, id))
      await this.transitions.run(unit, readmissionTransferWorkflow, following(this.store), {
        actor,
        id: transfer.id,
        action: 'cancel',
      });
  }
}
