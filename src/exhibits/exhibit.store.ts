import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { snake } from '../core/snake-naming.js';
import type { Link } from './exhibit.chain.js';
import { Exhibit } from './exhibit.entity.js';
import { exhibitSight } from './exhibit.policy.js';

/** A link with who wrote it down, and when. */
export type WrittenLink = Link & { readonly recordedBy: string; readonly recordedAt: Date };

/** The only SQL about exhibits and their chains of custody. */
@Injectable()
export class ExhibitStore extends Rows<Exhibit> {
  constructor() {
    super(Exhibit, exhibitSight, { by: 'openedAt', direction: 'desc' });
  }

  async nextNumber(em: EntityManager, operationId: string): Promise<number> {
    const [next] = await em.query<{ number: number }[]>('select app.next_exhibit_number($1) as number', [operationId]);
    return next?.number ?? 1;
  }

  async write(em: EntityManager, link: WrittenLink): Promise<void> {
    await em.query(
      `insert into exhibit_custody (exhibit_id, seq, kind, at, place, purpose, from_officer, from_outside, to_officer, to_outside,
         holder_officer, holder_outside, seal_before, seal_after, reference, witness_id, recorded_by, recorded_at)
       select * from jsonb_to_record($1) as l(exhibit_id uuid, seq int, kind text, at timestamptz, place text, purpose text,
         from_officer uuid, from_outside text, to_officer uuid, to_outside text, holder_officer uuid, holder_outside text,
         seal_before text, seal_after text, reference text, witness_id uuid, recorded_by uuid, recorded_at timestamptz)`,
      [JSON.stringify(named(link))],
    );
  }

  chain(em: EntityManager, exhibitId: string): Promise<WrittenLink[]> {
    return em.query(
      `select exhibit_id as "exhibitId", seq, kind, at, place, purpose, from_officer as "fromOfficer", from_outside as "fromOutside",
         to_officer as "toOfficer", to_outside as "toOutside", holder_officer as "holderOfficer", holder_outside as "holderOutside",
         seal_before as "sealBefore", seal_after as "sealAfter", reference, witness_id as "witnessId",
         recorded_by as "recordedBy", recorded_at as "recordedAt"
       from exhibit_custody where exhibit_id = $1 order by seq`,
      [exhibitId],
    );
  }

  /** Of an officer who still serves. */
  async countryOf(em: EntityManager, officerId: string): Promise<string | undefined> {
    const [found] = await em.query<{ country: string }[]>(
      `select a.country from officers o join authorities a on a.id = o.authority_id
       where o.id = $1 and o.disabled_at is null`,
      [officerId],
    );
    return found?.country;
  }
}

const named = (link: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(link).map(([name, value]) => [snake(name), value]));
