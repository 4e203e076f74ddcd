import { Injectable, type OnModuleInit } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents, type Done } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { takenOver } from './evidence.brought.js';
import { draftOf } from './evidence.drafts.js';
import { ReadmissionEvidence } from './evidence.entity.js';
import { evidenceWorkflow } from './evidence.workflow.js';

/** What the host's record of an apprehension shows is entered with the case that is opened from it: nobody types it again. */
@Injectable()
export class EvidenceTakingOver implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.events.on('open', (unit, readmission, done) => this.takeOver(unit, readmission, done));
  }

  private async takeOver(unit: Unit, readmission: Readmission, { actor }: Done): Promise<void> {
    if (actor.kind !== 'officer' || !readmission.brought) return;
    for (const { form, authenticity } of takenOver(readmission)) {
      const draft = draftOf({ ...unit, reader: actor }, readmission, { id: newId(), form });
      const subject = Object.assign(draft, { authenticity });
      await this.transitions.open(unit, evidenceWorkflow, { entity: ReadmissionEvidence, actor, subject });
    }
  }
}
