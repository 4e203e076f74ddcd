import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { following } from '../core/cases/in-hand.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import { transmissionItemWorkflow } from './transmission-item.workflow.js';
import { TransmissionHandover, type Passing } from './transmission.handover.js';

export type { Passing } from './transmission.handover.js';

/** One thing for carriers: what their side has released for them goes to the other side when they do. */
@Injectable()
export class TransmissionDesk {
  constructor(
    private readonly store: TransmissionItemStore,
    private readonly transitions: Transitions,
    private readonly handover: TransmissionHandover,
  ) {}

  /**
   * Sends every released item of this carrier from this side, inside the caller's unit of work, and answers how many
   * went. Refuses the whole while one of them is prepared or checked and not released; what was sent before stays sent.
   */
  async send(unit: Unit, by: Officer, passing: Passing): Promise<number> {
    const waiting = await this.store.waiting(unit.em, passing);
    const unreleased = waiting.filter(({ state }) => state !== 'released').map(({ id }) => id);
    if (unreleased.length > 0) throw new Problem('items_not_released', { items: unreleased });
    for (const { id } of waiting) await this.sendOne(unit, by, { id, passing });
    return waiting.length;
  }

  private async sendOne(unit: Unit, by: Officer, { id, passing }: { id: string; passing: Passing }): Promise<void> {
    const item = await this.transitions.run(unit, transmissionItemWorkflow, following(this.store), {
      actor: by,
      id,
      action: 'transmit',
      change: ({ subject }) => this.handover.prepare(unit, by, { item: subject, passing }),
    });
    await this.handover.deliver(unit, by, { item, passing });
  }
}
