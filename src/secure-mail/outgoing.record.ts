import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { TransmissionLogDesk } from '../transmission-log/transmission-log.desk.js';
import type { TransmissionItem } from '../transmissions/transmission-item.entity.js';
import type { Posting } from './secure-mail.store.js';

/** Writes down what leaves by secure mail: in the log of what was passed on, and in the trail. */
@Injectable()
export class OutgoingRecord {
  constructor(
    private readonly log: TransmissionLogDesk,
    private readonly audit: AuditTrail,
  ) {}

  async write(em: EntityManager, posting: Posting, items: readonly TransmissionItem[]): Promise<void> {
    for (const { id, copyId, ownerCountry, ownerAuthorityId, toCountry, toAuthorityId, instrument, digest } of items) {
      const from = { country: ownerCountry, authorityId: ownerAuthorityId };
      const to = { country: toCountry, authorityId: toAuthorityId ?? posting.toAuthorityId };
      const passed = { itemId: id, receivedId: copyId, from, to, instrument: instrument ?? 'NONE', digest };
      const sides = ['transmitter'] as const;
      await this.log.write(em, passed, { event: 'transmission', at: posting.createdAt, sides, code: 'secure_mail' });
    }
    await this.audit.write(em, {
      actor: clockActor,
      kind: 'export',
      action: 'request.secure_mail',
      recordType: 'requests',
      recordId: posting.requestId,
      records: items.map(({ id }) => id),
      details: { messageId: posting.id, kind: posting.kind, toAuthorityId: posting.toAuthorityId },
    });
  }
}
