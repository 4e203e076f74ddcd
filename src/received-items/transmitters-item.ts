import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { inHand, takeInHand } from '../core/cases/in-hand.js';
import { Kinds } from '../core/cases/kinds.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';

/** The transmitter's item, which follows what its recipient does with the copy; the recipient is told nothing of it. */
@Injectable()
export class TransmittersItem {
  constructor(
    private readonly kinds: Kinds,
    private readonly transitions: Transitions,
  ) {}

  /** The receipt counts from when it was confirmed first; what was destroyed or recalled meanwhile stays as it is. */
  async follow(
    unit: Unit,
    actor: Officer,
    { itemId, action }: { itemId: string; action: 'log_receipt' },
  ): Promise<void> {
    const kind = this.kinds.get('transmission_item');
    if (!kind) throw new Error('nothing is known of transmission items');
    const rows = inHand(kind.store);
    const item = (await rows.lock(unit.em, actor, itemId)) as { state: string } | null;
    if (item?.state === 'transmitted')
      await this.transitions.run(unit, kind.workflow, rows, { actor, id: itemId, action });
    await takeInHand(unit.em, null);
  }
}
