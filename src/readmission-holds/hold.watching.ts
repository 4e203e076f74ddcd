import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../core/access/actor.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
import { RestingDesk } from '../readmissions/resting.desk.js';
import { foundIn } from './hold.findings.js';
import { HoldDesk } from './hold.desk.js';
import { HoldSurroundings } from './hold.surroundings.js';
import { holdWorkflow } from './hold.workflow.js';

const LOOKED_AT = [
  'examine',
  'request_document',
  'confirm_transfer',
  'begin_check',
  'submit',
  'accept',
  'note_late_reply',
  'refuse',
  'plan_transfer',
  'notify',
] as const;

/** Looks at a case, in the transaction of the act that changed it, for what stops it; and erases holds with it. */
@Injectable()
export class HoldWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly desk: HoldDesk,
    private readonly around: HoldSurroundings,
    private readonly resting: RestingDesk,
  ) {}

  onModuleInit(): void {
    this.events.on(LOOKED_AT, (unit, readmission, { actor }) => this.look(unit, readmission, actor));
    const law = { workflow: holdWorkflow, store: this.around.store };
    this.events.on('erase', (unit, { id: readmissionId }, { actor }) =>
      this.resting.all(unit, law, { readmissionId, actor, action: 'erase' }),
    );
  }

  private async look(unit: Unit, readmission: Readmission, actor: Actor): Promise<void> {
    for (const raised of foundIn(readmission, await this.around.of(unit, readmission)))
      await this.desk.ensureFor(unit, actor, readmission, raised);
  }
}
