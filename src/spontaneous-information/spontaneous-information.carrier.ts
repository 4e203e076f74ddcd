import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Carriers } from '../core/exchange/carriers.js';
import { Transitions, type Move, type Unit } from '../core/workflow/transitions.js';
import type { SpontaneousInformation } from './spontaneous-information.entity.js';
import { SpontaneousInformationLaw } from './spontaneous-information.law.js';
import { SpontaneousInformationSending } from './spontaneous-information.sending.js';
import { SpontaneousInformationStore } from './spontaneous-information.store.js';
import {
  spontaneousInformationWorkflow,
  type SpontaneousInformationAction,
} from './spontaneous-information.workflow.js';

type Step = Omit<Move<SpontaneousInformation, SpontaneousInformationAction>, 'actor'>;

/**
 * How it follows its passage through SELEC: the items cross with the last act of the sending state; the case exists on the
 * other side when its focal point delivers it; sent back, it lies with its own unit again.
 */
@Injectable()
export class SpontaneousInformationCarrier {
  constructor(
    carriers: Carriers,
    private readonly store: SpontaneousInformationStore,
    private readonly law: SpontaneousInformationLaw,
    sending: SpontaneousInformationSending,
    private readonly transitions: Transitions,
  ) {
    carriers.add({
      table: store.sight.table,
      crossed: async (unit, officer, id) => sending.pass(unit, officer, await store.get(unit.em, officer, id)),
      arrived: (unit, officer, id) => this.arrives(unit, officer, id),
      returned: (unit, officer, id) => this.follow(unit, officer, { id, action: 'come_back' }),
    });
  }

  private arrives(unit: Unit, officer: Officer, id: string): Promise<void> {
    return this.follow(unit, officer, {
      id,
      action: 'arrive',
      change: ({ subject, now }, em) => this.law.startTheCheck(em, subject, now),
    });
  }

  private async follow(unit: Unit, actor: Officer, step: Step): Promise<void> {
    await this.transitions.run(unit, spontaneousInformationWorkflow, following(this.store), { actor, ...step });
  }
}
