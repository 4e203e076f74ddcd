import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Actor, Officer } from '../core/access/actor.js';
import { Cases, type Opening } from '../core/cases/cases.js';
import { inHand, takeInHand } from '../core/cases/in-hand.js';
import { pick } from '../core/pick.js';
import { Transitions, type Unit } from '../core/workflow/transitions.js';
import { enter } from '../core/workflow/workflow.js';
import type { PrepareItemDto, ReviseItemDto } from './transmission-item.dto.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { TransmissionDrafts } from './transmission.drafts.js';
import { TransmissionItemStore } from './transmission-item.store.js';
import { transmissionItemWorkflow, type TransmissionItemAction } from './transmission-item.workflow.js';

export type { PrepareItemDto, ReviseItemDto } from './transmission-item.dto.js';

interface Step {
  readonly action: TransmissionItemAction;
  readonly change?: (item: TransmissionItem) => Promise<void>;
}

/**
 * For a carrier that decides itself what goes with it: one officer's act prepares an item, a second officer's says what it
 * holds and releases it. The same law as by hand; whoever prepared it does not release it.
 */
@Injectable()
export class TransmissionDraftDesk {
  constructor(
    private readonly cases: Cases,
    private readonly store: TransmissionItemStore,
    private readonly drafts: TransmissionDrafts,
    private readonly transitions: Transitions,
  ) {}

  /** Of the authority that decides on it, whoever prepares it. */
  async prepare({ em, now }: Unit, by: Officer, ownerAuthorityId: string, form: PrepareItemDto): Promise<string> {
    const id = newId();
    const drafted = await this.drafts.prepared(em, by, form, now);
    const subject = { rootId: id, ...drafted, ownerAuthorityId, id } as unknown as Opening<TransmissionItem>['subject'];
    const opened = this.cases.opened(this.kind, { reader: by, now, em }, { subject });
    return (await opened).id;
  }

  /** From now on it holds this, and may go with its carrier. */
  async release(unit: Unit, by: Officer, id: string, form: ReviseItemDto): Promise<void> {
    const write = async (item: TransmissionItem) => {
      Object.assign(item, await this.drafts.revised(unit.em, by, { item, form, now: unit.now }));
      enter(transmissionItemWorkflow, item, 'prepared', unit.now);
    };
    const ask = (item: TransmissionItem) => this.drafts.assertMayLeave(unit.em, by, item, unit.now);
    await this.run(unit, by, id, { action: 'revise', change: write });
    await this.run(unit, by, id, { action: 'check' });
    await this.run(unit, by, id, { action: 'release', change: ask });
    await takeInHand(unit.em, null);
  }

  /** Nothing of it goes; what was prepared is gone. */
  async drop(unit: Unit, by: Actor, id: string): Promise<void> {
    await this.run(unit, by, id, { action: 'destroy' });
    await takeInHand(unit.em, null);
  }

  private async run(unit: Unit, by: Actor, id: string, { action, change }: Step): Promise<void> {
    const move = { actor: by, id, action, reason: 'Decided with what it goes with.' };
    const applied = change && { change: ({ subject }: { subject: TransmissionItem }) => change(subject) };
    await this.transitions.run(unit, transmissionItemWorkflow, inHand(this.store), { ...move, ...applied });
  }

  private get kind() {
    const shared = { workflow: transmissionItemWorkflow, store: this.store, reads: 'transmission.read' } as const;
    return { ...shared, view: (item: TransmissionItem) => pick(item, ['id']) };
  }
}
