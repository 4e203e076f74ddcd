import { Injectable } from '@nestjs/common';
import { following } from '../core/cases/in-hand.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents, type Done } from '../readmissions/readmission-events.registry.js';
import { ReadmissionFacts } from '../readmissions/readmission-facts.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { ReadmissionTransferStore } from './readmission-transfer.store.js';
import { readmissionTransferWorkflow } from './readmission-transfer.workflow.js';

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
  }

  private async callOff(unit: Unit, { id }: Readmission, { actor }: Done): Promise<void> {
    for (const transfer of await this.store.underWay(unit.em, id))
      await this.transitions.run(unit, readmissionTransferWorkflow, following(this.store), {
        ...{ actor, id: transfer.id, action: 'cancel' },
      });
  }
}
