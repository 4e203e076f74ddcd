import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../core/access/actor.js';
import { beyondSight, inHand } from '../core/cases/in-hand.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { ReadmissionEvents } from '../readmissions/readmission-events.registry.js';
import { ConsentStore } from './consent.store.js';
import { consentWorkflow } from './consent.workflow.js';

/** What was carried across on consent goes with the case that it came from. */
@Injectable()
export class ConsentWatching implements OnModuleInit {
  constructor(
    private readonly events: ReadmissionEvents,
    private readonly store: ConsentStore,
    private readonly transitions: Transitions,
  ) {}

  onModuleInit(): void {
    this.events.on('erase', (unit, { id }, { actor }) => this.erase(unit, id, actor));
  }

  private async erase(unit: Unit, readmissionId: string, actor: Actor): Promise<void> {
    const ids = await this.store.idsOf(unit.em, readmissionId);
    await beyondSight(unit.em, async () => {
      for (const id of ids)
        await this.transitions.run(unit, consentWorkflow, inHand(this.store), { actor, id, action: 'erase' });
    });
  }
}
