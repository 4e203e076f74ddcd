import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { HostDeclaration, LegalBasis } from './powers.js';

/** Legal bases for deployments and what host states have declared. */
@Injectable()
export class LegalBasisReader {
  async find(em: EntityManager, code: string): Promise<LegalBasis | undefined> {
    return (await this.all(em)).find((basis) => basis.code === code);
  }

  all(em: EntityManager): Promise<LegalBasis[]> {
    return em.query(
      `select code, instrument, article, title, parties, hosts, powers, conditions, valid_from as "validFrom",
         valid_to as "validTo", source, trust
       from legal_bases order by code`,
    );
  }

  /** The latest word of each host on each subject, as of that day. */
  declarations(em: EntityManager, hosts: readonly string[], day: string): Promise<HostDeclaration[]> {
    return em.query(
      `select distinct on (country, subject) country, subject, allowed, text, source, trust from host_declarations
       where country = any($1) and valid_from <= $2 order by country, subject, valid_from desc`,
      [hosts, day],
    );
  }
}
