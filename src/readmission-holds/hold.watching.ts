import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../core/access/actor.js';
import { beyondSight, inHand } from '../core/cases/in-hand.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import type { Readmission } from '../readmissions/readmission.entity.js';
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
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.events.on(LOOKED_AT, (unit, readmission, { actor }) => this.look(unit, readmission, actor));
    this.events.on('erase', (unit, readmission, { actor }) => this.erase(unit, readmission, actor));
  }

  private async look(unit: Unit, readmission: Readmission, actor: Actor): Promise<void> {
    for (const raised of foundIn(readmission, await this.around.of(unit, readmission)))
      await this.desk.ensureFor(unit, actor, readmission, raised);
  }

  private async erase(unit: Unit, { id }: Readmission, actor: Actor): Promise<void> {
    const ids = await this.around.holdsOf(unit, id);
    await beyondSight(unit.em, async () => {
      for (const hold of ids)
        await this.transitions.run(unit, holdWorkflow, inHand(this.around.store), { actor, id: hold, action: 'erase' });
    });
  }
}
