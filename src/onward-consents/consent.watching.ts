import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { RestingDesk } from '../readmissions/resting.desk.js';
import { ConsentStore } from './consent.store.js';
import { consentWorkflow } from './consent.workflow.js';

/** What was carried across on consent goes with the case that it came from. */
@Injectable()
export class ConsentWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly store: ConsentStore,
    private readonly resting: RestingDesk,
  ) {}

  onModuleInit(): void {
    const law = { workflow: consentWorkflow, store: this.store };
    this.events.on('erase', (unit, { id: readmissionId }, { actor }) =>
      this.resting.all(unit, law, { readmissionId, actor, action: 'erase' }),
    );
  }
}
