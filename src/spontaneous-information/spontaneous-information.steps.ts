import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';
import { SpontaneousInformationStore } from './spontaneous-information.store.js';
import {
  spontaneousInformationWorkflow,
  type SpontaneousInformationAction,
} from './spontaneous-information.workflow.js';

type Step = Omit<Move<SpontaneousInformation, SpontaneousInformationAction>, 'actor'>;

/** What becomes of it where its way through SELEC ends. */
@Injectable()
export class SpontaneousInformationSteps {
  constructor(
    private readonly store: SpontaneousInformationStore,
    private readonly law: SpontaneousInformationLaw,
    private readonly copies: ReceivedItemDesk,
    private readonly transitions: Transitions,
  ) {}

  arrive(unit: Unit, officer: Officer, id: string): Promise<void> {
    return this.follow(unit, officer, {
      id,
      action: 'arrive',
      change: ({ subject, now }, em) => this.law.startTheCheck(em, subject, now),
    });
  }

  /** It lies with its own unit again; what had crossed already is destroyed by the hands that send it back. */
  comeBack(unit: Unit, officer: Officer, id: string): Promise<void> {
    return this.follow(unit, officer, {
      id,
      action: 'come_back',
      change: () =>
        this.copies.destroyAll(unit, officer, {
          carrierType: this.store.sight.table,
          carrierId: id,
          reason: 'Sent back on its way.',
        }),
    });
  }

  private async follow(unit: Unit, actor: Officer, step: Step): Promise<void> {
    await this.transitions.run(unit, spontaneousInformationWorkflow, following(this.store), { actor, ...step });
  }
}
