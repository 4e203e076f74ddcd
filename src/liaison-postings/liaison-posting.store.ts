import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Rows } from '../core/cases/rows.js';
import { LiaisonPosting } from './liaison-posting.entity.js';
import { liaisonPostingSight } from './liaison-posting.policy.js';

/** The only SQL about liaison postings. Whom they let follow what, the database writes down itself when one becomes active. */
@Injectable()
export class LiaisonPostingStore extends Rows<LiaisonPosting> {
  constructor() {
    super(LiaisonPosting, liaisonPostingSight, { by: 'openedAt', direction: 'desc' });
  }

  /** An officer who may be nominated: of that state, at work, and a liaison officer. */
  async isLiaisonOfficer(em: EntityManager, officerId: string, country: string): Promise<boolean> {
    const rows = await em.query<unknown[]>(
      `select 1 from officers o join authorities a on a.id = o.authority_id
       where o.id = $1 and a.country = $2 and o.disabled_at is null and not o.guest and exists (
         select from role_assignments r where r.officer_id = o.id and r.role = 'liaison_officer' and r.authority_id is not null)`,
      [officerId, country],
    );
    return rows.length > 0;
  }

  async areStates(em: EntityManager, codes: readonly string[]): Promise<boolean> {
    const [row] = await em.query<{ known: number }[]>(
      `select count(*)::int as known from countries where code = any($1) and kind = 'state'`,
      [codes],
    );
    return row?.known === new Set(codes).size;
  }

  protected override async complete(em: EntityManager, rows: LiaisonPosting[]): Promise<void> {
    const hosts = [...new Set(rows.map(({ hostCountry }) => hostCountry))];
    const answering = await em.query<{ country: string }[]>(
      `select distinct a.country from role_assignments r join officers o on o.id = r.officer_id
         join authorities a on a.id = o.authority_id
       where a.country = any($1) and o.disabled_at is null
         and r.role in ('national_contact_point', 'central_unit_officer', 'police_chief')`,
      [hosts],
    );
    const countries = answering.map(({ country }) => country);
    for (const row of rows) row.hostAnswersHere = countries.includes(row.hostCountry);
  }
}
