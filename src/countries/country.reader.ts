import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CountryView } from './country.dto.js';

/** Countries as somebody of `readerCountry` names them: the designation made for that reader, else the general one. */
@Injectable()
export class CountryReader {
  all(em: EntityManager, readerCountry: string, today: Date): Promise<CountryView[]> {
    return em.query(
      `select c.code, c.alpha3, c.kind, coalesce(d.name, c.name) as name, d.footnote,
         coalesce(d.permitted_addressees, array[c.code]) as "permittedAddressees", c.time_zone as "timeZone",
         c.languages, c.eu_member_from is not null and c.eu_member_from <= $2 as "euMember"
       from countries c left join lateral (
         select d.name, d.footnote, d.permitted_addressees from country_designations d
         where d.country = c.code and (d.reader_country = $1 or d.reader_country is null)
         order by d.reader_country nulls last limit 1) d on true
       order by c.kind, c.code`,
      [readerCountry, today],
    );
  }

  async exists(em: EntityManager, code: string): Promise<boolean> {
    const rows = await em.query<unknown[]>('select 1 from countries where code = $1', [code]);
    return rows.length > 0;
  }

  /** To whom officers of `from` may address what concerns `country`: itself, unless a designation says otherwise. */
  async addressees(em: EntityManager, country: string, from: string): Promise<string[]> {
    const [found] = await em.query<{ addressees: string[] }[]>(
      `select permitted_addressees as addressees from country_designations
       where country = $1 and (reader_country = $2 or reader_country is null) order by reader_country nulls last limit 1`,
      [country, from],
    );
    return found?.addressees ?? [country];
  }
}
