import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { digestOf } from '../core/exchange/passed-on.content.js';
import type { Unit } from '../core/workflow/transitions.js';
import { ReceivedItemDesk } from '../received-items/received-item.desk.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import { ordered } from './transmission.content.js';
import type { TransmissionItem } from './transmission-item.entity.js';
import { TransmissionLaw } from './transmission.law.js';
import { TransmissionSource } from './transmission.source.js';

/** A carrier that is sent: from whom to whom, on which article. */
export interface Passing {
  readonly carrierType: string;
  readonly carrierId: string;
  readonly fromCountry: string;
  readonly fromAuthorityId: string;
  readonly toCountry: string;
  readonly toAuthorityId: string;
  readonly instrument: string;
  readonly article: string;
  /** On what personal data leave the Union, where it is recorded: a code of the list `transfer_basis`. */
  readonly transferBasis?: string | null;
  /** Why on that basis: kept in the log (LED, Art. 37(3), 38(3)). */
  readonly transferReason?: string | null;
  /** The register as it was known then goes on governing the carrier. Left out: as it is now. */
  readonly knownAt?: Date | undefined;
}

interface Handing {
  readonly item: TransmissionItem;
  readonly passing: Passing;
}

/** Transfers that need not be written down apart: the Commission has found the protection adequate (LED, Art. 36). */
const ADEQUATE = 'LED36_ADEQUACY';

/** How one item goes from hand to hand: what it carries from now on, the copy in the recipient's custody, and both logs. */
@Injectable()
export class TransmissionHandover {
  constructor(
    private readonly law: TransmissionLaw,
    private readonly source: TransmissionSource,
    private readonly received: ReceivedItemDesk,
    private readonly log: TransmissionLogDesk,
  ) {}

  /** What its legal basis puts on it, once more whether its source may leave, and what is kept of it for the log. */
  async prepare({ em, now }: Unit, by: Officer, { item, passing }: Handing): Promise<void> {
    const { instrument, article, fromCountry, toCountry, toAuthorityId, knownAt } = passing;
    if (item.sourceType && item.sourceId) {
      const drawing = { type: item.sourceType, id: item.sourceId, recipient: toCountry };
      await this.source.assertMayLeave(em, by, now, drawing);
    }
    const put = await this.law.restrictions(em, { instrument, countries: [fromCountry, toCountry], at: now, knownAt });
    Object.assign(item, { instrument, article, toAuthorityId, codes: ordered([...item.codes, ...put]) });
    Object.assign(item, { digest: digestOf(item), copyId: newId(), copyState: 'received', copyStateAt: now });
  }

  async deliver(unit: Unit, by: Officer, { item, passing }: Handing): Promise<void> {
    const { toCountry, toAuthorityId, instrument, transferBasis, transferReason: reason } = passing;
    const copyId = item.copyId ?? newId();
    const label = await this.law.labelOf(unit.em, toCountry, item.classification);
    await this.received.receive(unit, by, { item, copyId, toCountry, toAuthorityId, label });
    const from = { country: item.ownerCountry, authorityId: item.ownerAuthorityId };
    const to = { country: toCountry, authorityId: toAuthorityId };
    const passed = { itemId: item.id, receivedId: copyId, from, to, instrument, digest: item.digest };
    const sides = ['transmitter'] as const;
    if (item.sourceType === 'received_items') await this.writeOnward(unit, item, passed);
    if (transferBasis && transferBasis !== ADEQUATE && item.subjectCategory !== null)
      await this.log.write(unit.em, passed, { event: 'transfer', at: unit.now, sides, code: transferBasis, reason });
  }

  /** What came from another state and goes on is also in the log about what came. */
  private async writeOnward(
    { em, now }: Unit,
    item: TransmissionItem,
    passed: Parameters<TransmissionLogDesk['write']>[1],
  ) {
    const to = { ...passed, receivedId: item.sourceId, to: passed.from };
    await this.log.write(em, to, { event: 'onward', at: now, sides: ['recipient'], code: passed.to.country });
  }
}
