import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HostDeclaration, LegalBasis } from './powers.js';

/** The parties that the register knows for certain, each with that day; null where the basis is tied to none. */
const sides = (day: string): string => `case when b.register_instrument is not null then coalesce((
  select jsonb_object_agg(content->>'country', ${day}) filter (where ${day} is not null)
  from legal_entries where kind = 'party' and instrument = b.register_instrument and known_until is null
    and certain_from is not null and trust <> 'unverified'), '{}') end`;

/** Legal bases for deployments and what host states have declared. */
@Injectable()
export class LegalBasisReader {
  async find(em: EntityManager, code: string): Promise<LegalBasis | undefined> {
    return (await this.all(em)).find((basis) => basis.code === code);
  }

  all(em: EntityManager): Promise<LegalBasis[]> {
    return em.query(
      `select b.code, b.instrument, b.article, b.title, b.hosts, b.powers, b.conditions, b.valid_from as "validFrom",
         b.valid_to as "validTo", b.source, b.trust, ${sides('certain_from')} as parties,
         ${sides('coalesce(certain_to, valid_to)')} as ended
       from legal_bases b order by b.code`,
    );
  }

  /** The latest word of each host on each subject, as of that day. */
  declarations(em: EntityManager, hosts: readonly string[], day: string): Promise<HostDeclaration[]> {
    return em.query(
      `select distinct on (country, subject) content->>'country' as country, content->>'subject' as subject,
         (content->>'allowed')::boolean as allowed, coalesce(text, '') as text, source, trust
       from legal_entries
       where kind = 'host_declaration' and known_until is null and content->>'country' = any($1)
         and certain_from <= $2 and (certain_to > $2) is not false and (valid_to > $2) is not false
       order by country, subject, certain_from desc`,
      [hosts, day],
    );
  }
}
