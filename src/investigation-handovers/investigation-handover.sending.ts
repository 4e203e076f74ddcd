import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import { NoticeIssuingDesk } from '../correction-notices/notice-issuing.desk.js';
import { TransmissionDesk } from '../transmissions/transmission.desk.js';
import { securedChannels } from './investigation-handover.codes.js';
import type { ByChannelDto } from './investigation-handover.dto.js';
import type { InvestigationHandover } from './investigation-handover.entity.js';
import { HandoverItems, type Chosen } from './investigation-handover.items.js';
import { InvestigationHandoverStore } from './investigation-handover.store.js';

type Handover = InvestigationHandover;
const carrierType = 'investigation_handovers';

/** How what is handed over comes into the hands of the recipient, and how it is taken out of them again. */
@Injectable()
export class HandoverSending {
  constructor(
    private readonly items: HandoverItems,
    private readonly transmissions: TransmissionDesk,
    private readonly notices: NoticeIssuingDesk,
    private readonly store: InvestigationHandoverStore,
  ) {}

  /** Each of its items may go to this recipient. */
  assertChosen(unit: Unit, by: Officer, handover: Handover): Promise<Chosen[]> {
    return this.items.assertAll(unit, by, handover);
  }

  /** To another state goes what a second officer has released for it, each item of the hand-over. */
  async assertReady(unit: Unit, by: Officer, handover: Handover): Promise<Chosen[]> {
    const chosen = await this.assertChosen(unit, by, handover);
    if (handover.way === 'transmission') await this.assertPrepared(unit.em, handover);
    return chosen;
  }

  async send(unit: Unit, by: Officer, handover: Handover): Promise<void> {
    const chosen = await this.assertReady(unit, by, handover);
    if (handover.basis === null) return this.items.freeze(unit.em, handover, chosen);
    const { instrument, article, knownAt } = handover.basis;
    await this.transmissions.send(unit, by, {
      carrierType,
      carrierId: handover.id,
      fromCountry: handover.ownerCountry,
      fromAuthorityId: handover.ownerAuthorityId,
      toCountry: handover.recipientCountry,
      toAuthorityId: handover.recipientId,
      instrument,
      article,
      transferBasis: handover.transferBasis,
      knownAt: new Date(knownAt),
    });
  }

  /** Its copies are emptied; whoever received transmission items is told to delete them. */
  async takeBack(unit: Unit, by: Officer, handover: Handover, grounds: string): Promise<void> {
    await this.tell(unit, by, handover.id, grounds);
    await this.store.empty(unit.em, handover.id, unit.now);
  }

  /** What has changed at its source is taken back from whoever received it in another state. */
  async tellOfChanges(unit: Unit, by: Officer, { id, items }: Handover, grounds: string): Promise<void> {
    const changed = items.filter(({ changedAt }) => changedAt !== null).map(({ itemId }) => itemId);
    await this.tell(unit, by, id, grounds, changed);
  }

  /** Whatever is not drawn from a chosen item was never asked whether it may go to this recipient. */
  private async assertPrepared(em: EntityManager, handover: Handover): Promise<void> {
    const chosen = handover.items.map(({ itemId }) => itemId);
    const prepared = await this.store.prepared(em, handover);
    const beside = prepared.filter(({ sourceId }) => sourceId === null || !chosen.includes(sourceId));
    if (beside.length > 0) throw new Problem('item_beside_handover', { items: beside.map(({ id }) => id) });
    const released = prepared.filter((item) => item.released).map(({ sourceId }) => sourceId);
    const missing = chosen.filter((itemId) => !released.includes(itemId));
    if (missing.length > 0) throw new Problem('items_not_released', { items: missing });
  }

  private async tell(
    { em, now }: Unit,
    reader: Officer,
    ...[handoverId, grounds, sources]: [string, string, (readonly string[])?]
  ): Promise<void> {
    for (const itemId of await this.store.sent(em, reader, handoverId, sources))
      await this.notices.issue({ em, now, reader }, { itemId, kind: 'recall', grounds });
  }
}

/** Without an account there, what went and what came back has a channel and a number, and RESTRICTED not just any channel. */
export function assertByChannel({ elsewhere, items }: Handover, form: ByChannelDto): void {
  const { channel, externalReference } = form;
  if (!elsewhere) {
    if (channel !== undefined) throw new Problem('inconsistent', { field: 'channel' });
    return;
  }
  if (channel === undefined || externalReference === undefined) throw new Problem('channel_unsaid');
  const restricted = items.some(({ classification }) => classification === 'RESTRICTED');
  if (restricted && !securedChannels.includes(channel)) throw new Problem('channel_too_open');
}
