import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { following, inHand, takeInHand } from '../core/cases/in-hand.js';
import { Problem } from '../core/problems.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { transmissionItemWorkflow } from './transmission-item.workflow.js';
import { TransmissionFiles } from './transmission.files.js';
import { TransmissionHandover, type Passing } from './transmission.handover.js';

export type { Passing } from './transmission.handover.js';

interface Following {
  readonly id: string;
  readonly action: 'correct' | 'recall' | 'reclassify' | 'destroy';
  readonly change?: (attempt: Attempt<TransmissionItem>) => void;
}

/** Things done for carriers and notices: what their side has released for them goes to the other side when they do. */
@Injectable()
export class TransmissionDesk {
  constructor(
    private readonly store: TransmissionItemStore,
    private readonly transitions: Transitions,
    private readonly handover: TransmissionHandover,
    private readonly files: TransmissionFiles,
  ) {}

  /**
   * Sends every released item of this carrier from this side, inside the caller's unit of work, and answers how many
   * went. Refuses the whole while one of them is prepared or checked and not released; what was sent before stays sent.
   */
  async send(unit: Unit, by: Officer, passing: Passing): Promise<number> {
    const waiting = await this.store.waiting(unit.em, passing);
    const unreleased = waiting.filter(({ state }) => state !== 'released').map(({ id }) => id);
    if (unreleased.length > 0) throw new Problem('items_not_released', { items: unreleased });
    if (waiting.length > 0) await this.files.assertRoom(unit.em, by, waiting);
    for (const { id } of waiting) await this.sendOne(unit, by, { id, passing });
    return waiting.length;
  }

  /** What a notice does to the item of whoever issues it. */
  async follow(unit: Unit, by: Officer, { id, action, change }: Following): Promise<void> {
    const move = { actor: by, id, action, ...(change && { change }), reason: 'A notice was issued.' };
    await this.transitions.run(unit, transmissionItemWorkflow, following(this.store), move);
  }

  /** Destroys what its holder has passed on or prepared from a copy that a notice has destroyed. */
  async destroyDrawn(unit: Unit, by: Officer, receivedId: string): Promise<void> {
    for (const id of await this.store.drawnFrom(unit.em, receivedId)) {
      const move = { actor: by, id, action: 'destroy', reason: 'What it was drawn from was destroyed.' } as const;
      await this.transitions.run(unit, transmissionItemWorkflow, inHand(this.store), move);
    }
    await takeInHand(unit.em, null);
  }

  private async sendOne(unit: Unit, by: Officer, { id, passing }: { id: string; passing: Passing }): Promise<void> {
    const item = await this.transitions.run(unit, transmissionItemWorkflow, following(this.store), {
      actor: by,
      id,
      action: 'transmit',
      change: ({ subject }) => this.handover.prepare(unit, by, { item: subject, passing }),
    });
    await this.handover.deliver(unit, by, { item, passing });
    await this.files.passOn(unit, item);
  }
}
