import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Addressee } from './protection-referral.codes.js';

/** Where an authority of a host is called. */
export interface DutyNumber {
  readonly country: string;
  readonly addressee: Addressee;
  readonly phone: string;
  readonly dutyNote?: string;
}

/** The SQL about numbers that hosts have entered, and the trail of who did. */
@Injectable()
export class ProtectionNumberStore {
  constructor(private readonly audit: AuditTrail) {}

  /** The id under which the trail has it. */
  async enter(
    em: EntityManager,
    { country, addressee, phone, dutyNote = '' }: DutyNumber,
    { officer, now }: { officer: Officer; now: Date },
  ): Promise<string> {
    const [{ id: recordId } = nothingKept()] = await em.query<{ id: string }[]>(
      `insert into protection_numbers (id, country, addressee, phone, duty_note, entered_by, entered_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (country, addressee) do update set phone = excluded.phone, duty_note = excluded.duty_note,
         entered_by = excluded.entered_by, entered_at = excluded.entered_at
       returning id`,
      [newId(), country, addressee, phone, dutyNote, officer.id, now],
    );
    const entered = { actor: officer, at: now, kind: 'act', action: 'protection_route.enter' } as const;
    await this.audit.write(em, {
      ...entered,
      recordType: 'protection_numbers',
      recordId,
      details: { country, addressee },
    });
    return recordId;
  }
}

function nothingKept(): never {
  throw new Error('A number that was entered is kept.');
}
