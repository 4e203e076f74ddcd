import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Addressee, NeedCode } from './protection-referral.codes.js';

/** Which authority of a state receives which needs, and how to reach it. */
export interface ProtectionRoute {
  readonly country: string;
  readonly addressee: Addressee;
  readonly needs: NeedCode[];
  /** Null where none is known: the safeguard officer of the host decides. */
  readonly authorityId: string | null;
  readonly authority: string | null;
  readonly phone: string | null;
  readonly dutyNote: string;
  /** When the host entered its number; null while it is the one that came with the product. */
  readonly enteredAt: Date | null;
  readonly source: string;
  readonly trust: string;
}

/** One question: who, in this state, receives a person in need? */
@Injectable()
export class ProtectionRouteReader {
  of(em: EntityManager, country: string, day: string): Promise<ProtectionRoute[]> {
    return em.query(
      `select r.country, r.addressee, r.needs, a.id as "authorityId", a.name as authority,
         coalesce(n.phone, r.phone) as phone, coalesce(nullif(n.duty_note, ''), r.duty_note) as "dutyNote",
         n.entered_at as "enteredAt", r.source, r.trust
       from protection_routes r left join protection_numbers n using (country, addressee) left join authorities a on a.id = r.authority_id and a.valid_from <= $2
         and (a.valid_to is null or a.valid_to > $2)
       where r.country = $1 order by r.addressee`,
      [country, day],
    );
  }
}
