import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import { HoldableItems } from './holdable.items.js';
import { copyIdOf, IncomingCustody } from './incoming.custody.js';
import type { Message } from './message.js';

/** What comes with a message goes into the custody of the unit that it came to, as a frozen copy with its own deadline and log. */
@Injectable()
export class IncomingItems {
  constructor(
    private readonly work: Work,
    private readonly reader: ReceivedItemReader,
    private readonly holdable: HoldableItems,
    private readonly keeping: IncomingCustody,
  ) {}

  /** Before anything is done. */
  assertHoldable(office: Officer, message: Message): Promise<void> {
    return this.holdable.assertAll(office, message);
  }

  /** All of it in one unit of work; what is there already came with the same message before. */
  async take(office: Officer, requestId: string, message: Message): Promise<void> {
    const { items = [] } = message;
    if (items.length === 0) return;
    const there = await this.work.as(office, (em) => this.there(em, office, requestId));
    const missing = items.filter((item) => !there.has(copyIdOf(office, message, item)));
    await this.keeping.take(office, requestId, { message, missing });
  }

  private async there(em: EntityManager, office: Officer, carrierId: string): Promise<Set<string>> {
    const at = { carrierType: 'requests', carrierId, toCountry: office.country };
    const items = await this.reader.cameWith(em, office, at);
    return new Set(items.map(({ id }) => id));
  }
}
