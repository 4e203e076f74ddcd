import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import { DeadlineMovesRegistry } from '../readmission-deadlines/deadline-moves.registry.js';
import { ReadmissionEvents, type Done } from '../readmissions/readmission-events.registry.js';
import { ReadmissionFacts } from '../readmissions/readmission-facts.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { TravelDocumentSteps } from './travel-document.steps.js';

/** Tells the judge of readmissions whether documents are there, and calls off what is asked for when a case ends without it. */
@Injectable()
export class TravelDocumentFollowers {
  constructor(
    private readonly steps: TravelDocumentSteps,
    facts: ReadmissionFacts,
    events: ReadmissionEvents,
    moves: DeadlineMovesRegistry,
  ) {
    moves.on('d10', (em, moved) => steps.store.moveRenewals(em, moved));
    facts.register('document', { load: (em, ids) => steps.store.known(em, ids) });
    events.on(['withdraw', 'time_bar', 'void_consent', 'close'], (unit, readmission, done) =>
      this.callOff(unit, readmission, done),
    );
  }

  private async callOff(unit: Unit, { id }: Readmission, { actor }: Done): Promise<void> {
    for (const document of await this.steps.store.openOf(unit.em, id))
      await this.steps.follow(unit, actor, document.id, 'cancel');
  }
}
