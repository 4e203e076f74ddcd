import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Addressee } from './protection-referral.codes.js';

/** Where an authority of a host is called. */
export interface DutyNumber {
  readonly country: string;
  readonly addressee: Addressee;
  readonly phone: string;
  readonly dutyNote?: string;
}

/** The SQL about numbers that hosts have entered. */
@Injectable()
export class ProtectionNumberStore {
  async enter(
    em: EntityManager,
    { country, addressee, phone, dutyNote = '' }: DutyNumber,
    { officerId, now }: { officerId: string; now: Date },
  ): Promise<void> {
    await em.query(
      `insert into protection_numbers (country, addressee, phone, duty_note, entered_by, entered_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (country, addressee) do update set phone = excluded.phone, duty_note = excluded.duty_note,
         entered_by = excluded.entered_by, entered_at = excluded.entered_at`,
      [country, addressee, phone, dutyNote, officerId, now],
    );
  }
}
