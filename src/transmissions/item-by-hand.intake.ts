import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { digestOf } from '../core/exchange/passed-on.content.js';
import type { PassedOn } from '../core/exchange/passed-on.js';
import { registerOnce } from '../core/exchange/registered.js';
import { Problem } from '../core/problems.js';
import type { Unit } from '../core/workflow/transitions.js';
import type { Attempt } from '../core/workflow/workflow.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import type { RegisterItemDto } from './item-by-hand.dto.js';
import { SenderElsewhere } from './sender-elsewhere.js';
import { ordered, TransmissionContent } from './transmission.content.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { complete } from './transmission-item.rules.js';
import { TransmissionLaw } from './transmission.law.js';

/** Takes into custody what came by another channel, by the same rules by which it would have been passed on here. */
@Injectable()
export class ItemByHandIntake {
  constructor(
    private readonly senders: SenderElsewhere,
    private readonly content: TransmissionContent,
    private readonly law: TransmissionLaw,
    private readonly received: ReceivedItemDesk,
  ) {}

  /** Answers the copy's id. */
  async take(unit: Unit, officer: Officer, form: RegisterItemDto): Promise<string> {
    const { channel, externalRef, receivedAt = unit.now } = form;
    if (receivedAt > unit.now) throw new Problem('time_ahead', { field: 'receivedAt' });
    const item = await this.passedOn(unit, officer, form);
    const { country: toCountry, authorityId: toAuthorityId } = officer;
    const label = await this.law.labelOf(unit.em, toCountry, item.classification);
    const cameBy = { channel, externalRef, receivedAt };
    const copyId = newId();
    await this.received.receive(unit, officer, { item, copyId, toCountry, toAuthorityId, label, cameBy, byHand: true });
    // One message can bring several items: the same is what says the same.
    const about = [`${item.carrierId} ${item.digest}`];
    const message = { from: item.ownerCountry, reference: externalRef, about };
    await registerOnce(unit.em, { kind: 'received_items', id: copyId, ...message });
    return copyId;
  }

  /** With what the instrument puts on it, whatever its sender has said. */
  private async passedOn({ em, now }: Unit, officer: Officer, form: RegisterItemDto): Promise<PassedOn> {
    const sender = await this.senders.of(em, { officer, now }, form);
    const { carrierType, carrierId, instrument, article, knownAt, country, authorityId } = sender;
    const said = await this.content.of(em, country, form);
    const put = await this.law.restrictions(em, {
      instrument,
      countries: [country, officer.country],
      at: now,
      knownAt,
    });
    const id = newId();
    const carried = { carrierType, carrierId, id, rootId: id, instrument, article };
    const codes = ordered([...(said.codes ?? []), ...put]);
    const item = {
      ...said,
      ...carried,
      codes,
      ownerCountry: country,
      ownerAuthorityId: authorityId,
    } as TransmissionItem;
    assertComplete({ subject: item, actor: officer, now });
    return Object.assign(item, { digest: digestOf(item) });
  }
}

/** The same is asked of it as of what is released here; what its sender has not said is asked back, and not guessed. */
function assertComplete(attempt: Attempt<TransmissionItem>): void {
  const missing = complete.find(({ holds }) => !holds(attempt));
  if (missing) throw new Problem(missing.otherwise);
}
