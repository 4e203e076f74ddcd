import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Glance } from '../core/cases/kinds.js';
import type { Address } from '../core/exchange/carriers.js';
import type { PassedOn } from '../core/exchange/passed-on.js';
import type { Custody } from '../core/handling/custody.js';
import { keptFrom, type Permission } from '../core/handling/leaving.js';
import { Problem } from '../core/problems.js';
import { custodyOf } from '../received-items/received-item.entity.js';
import { ReceivedItemReader } from '../received-items/received-item.reader.js';
import { TransmissionLogDesk, type Happened, type Passed } from '../transmission-log/transmission-log.desk.js';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import { TransmissionReader } from '../transmissions/transmission.reader.js';

/** An item that went or came, when it did, in whose custody it counts, and whether it is still there. */
export interface Gone {
  readonly item: PassedOn;
  readonly at: Date;
  readonly fromCountry: string;
  readonly kept: Custody['kept'];
  readonly custody: Custody;
  readonly permissions: readonly (Permission & { readonly use?: string })[];
  readonly passed: Passed;
  readonly side: 'transmitter' | 'recipient';
}

/** By what it leaves, and for whom. */
export interface Way {
  readonly use: 'export' | 'print';
  readonly recipient: string;
  /** The channel or the document: a code for the log. */
  readonly code: string;
}

/** The case that it leaves with, and what its kind is called. */
export interface Left {
  readonly name: string;
  readonly recordType: string;
  readonly recordId: string;
}

const RECALLED = ['recalled', 'corrected'];

/** What went with a case and came with it, as either side holds it; all of it leaves by the one function or not at all. */
@Injectable()
export class LeavingItems {
  constructor(
    private readonly sent: TransmissionReader,
    private readonly received: ReceivedItemReader,
    private readonly log: TransmissionLogDesk,
    private readonly audit: AuditTrail,
  ) {}

  /** On the reader's side: their own that were sent, and the copies of what came. Nothing that was only prepared. */
  async of({ em, reader }: Glance, at: Address): Promise<Gone[]> {
    const { country } = reader;
    const own = await this.sent.wentWith(em, reader, { ...at, fromCountry: country });
    const came = await this.received.cameWith(em, reader, { ...at, toCountry: country });
    return [
      ...own.map(sentItem),
      ...came.map((item) => ({
        item,
        at: item.receivedAt,
        fromCountry: item.sourceCountry,
        custody: custodyOf(item),
        kept: custodyOf(item).kept,
        permissions: item.permissions,
        passed: this.received.passed(item),
        side: 'recipient' as const,
      })),
    ];
  }

  /** Refuses the whole where one of them may not take that way. */
  assertMay(items: readonly Gone[], { use, recipient }: Way, now: Date): void {
    for (const { item, custody, kept, permissions } of items) {
      if (kept !== 'in_use') continue;
      const granted = permissions.filter((permission) => permission.use === use);
      const objection = keptFrom(custody, { recipient, use }, granted, now);
      if (objection) throw new Problem(objection, { item: item.id, use, recipient });
    }
  }

  /** Each is in the log of its side, and all are in the trail as what left. */
  async writeDown({ em, reader, now }: Glance, { name, ...record }: Left, taken: Gone[], way: Way): Promise<void> {
    for (const { passed, side } of taken) {
      const event: Happened['event'] = side === 'transmitter' ? 'transmission' : 'use';
      await this.log.write(em, passed, { event, at: now, sides: [side], code: way.code });
    }
    await this.audit.write(em, {
      actor: reader,
      kind: 'export',
      action: `${name}.${way.use === 'print' ? 'document' : 'text'}`,
      ...record,
      records: taken.map(({ item }) => item.id),
      details: { recipient: way.recipient, by: way.code },
    });
  }
}

/** Its provider's item counts as in the hands of the one that it was sent to: to others it goes as a copy would. */
function sentItem(item: TransmissionItem): Gone {
  const { id, ownerCountry, ownerAuthorityId, toCountry, toAuthorityId, state, codes, restrictTo } = item;
  const kept = state === 'destroyed' ? 'gone' : RECALLED.includes(state) ? 'restricted' : 'in_use';
  return {
    item,
    at: item.sentAt ?? item.openedAt,
    fromCountry: ownerCountry,
    kept,
    permissions: [],
    custody: { receivedFrom: ownerCountry, heldBy: toCountry, codes, restrictTo, kept },
    passed: {
      itemId: id,
      receivedId: item.copyId,
      from: { country: ownerCountry, authorityId: ownerAuthorityId },
      to: { country: toCountry, authorityId: toAuthorityId ?? ownerAuthorityId },
      instrument: item.instrument ?? 'NONE',
      digest: item.digest,
    },
    side: 'transmitter',
  };
}
