import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CountryView } from './country.dto.js';

/** Of several designations the one of the reader's authority goes first, then their country's, then the general one. */
const NEAREST = 'd.reader_authority_id nulls last, d.reader_country nulls last';

/** Whose words are wanted. */
interface From {
  readonly country: string;
  readonly authorityId: string;
}

/** Countries as the reader's authority names them, and to whom it may write about them. */
@Injectable()
export class CountryReader {
  all(em: EntityManager, { country, authorityId }: From, today: Date): Promise<CountryView[]> {
    return em.query(
      `select c.code, c.alpha3, c.kind, coalesce(d.name, c.name) as name, d.footnote,
         coalesce(d.permitted_addressees, array[c.code]) as "permittedAddressees", c.time_zone as "timeZone",
         c.languages, c.eu_member_from is not null and c.eu_member_from <= $2 as "euMember"
       from countries c left join lateral (
         select d.name, d.footnote, d.permitted_addressees from country_designations d
         where d.country = c.code and (d.reader_country = $1 or d.reader_country is null)
           and (d.reader_authority_id = $3 or d.reader_authority_id is null)
         order by ${NEAREST} limit 1) d on true
       order by c.kind, c.code`,
      [country, today, authorityId],
    );
  }

  async exists(em: EntityManager, code: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from countries where code = $1', [code]);
    return rows.length > 0;
  }

  /** To whom officers of `from` may address what concerns `country`: itself, unless a designation says otherwise. */
  async addressees(em: EntityManager, country: string, from: From): Promise<string[]> {
    const [found] = await em.query<{ addressees: string[] }[]>(
      `select d.permitted_addressees as addressees from country_designations d
       where d.country = $1 and (d.reader_country = $2 or d.reader_country is null)
         and (d.reader_authority_id = $3 or d.reader_authority_id is null)
       order by ${NEAREST} limit 1`,
      [country, from.country, from.authorityId],
    );
    return found?.addressees ?? [country];
  }
}
