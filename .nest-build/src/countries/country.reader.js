function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Injectable } from '@nestjs/common';
export class CountryReader {
    all(em, readerCountry, today) {
        return em.query(`select c.code, c.alpha3, c.kind, coalesce(d.name, c.name) as name, d.footnote,
         coalesce(d.permitted_addressees, array[c.code]) as "permittedAddressees", c.time_zone as "timeZone",
         c.languages, c.eu_member_from is not null and c.eu_member_from <= $2 as "euMember"
       from countries c left join lateral (
         select d.name, d.footnote, d.permitted_addressees from country_designations d
         where d.country = c.code and (d.reader_country = $1 or d.reader_country is null)
         order by d.reader_country nulls last limit 1) d on true
       order by c.kind, c.code`, [
            readerCountry,
            today
        ]);
    }
    async exists(em, code) {
        const rows = await em.query('select 1 from countries where code = $1', [
            code
        ]);
        return rows.length > 0;
    }
    /** To whom officers of `from` may address what concerns `country`: itself, unless a designation says otherwise. */ async addressees(em, country, from) {
        const [found] = await em.query(`select permitted_addressees as addressees from country_designations
       where country = $1 and (reader_country = $2 or reader_country is null) order by reader_country nulls last limit 1`, [
            country,
            from
        ]);
        return found?.addressees ?? [
            country
        ];
    }
}
CountryReader = _ts_decorate([
    Injectable()
], CountryReader);

//# sourceMappingURL=country.reader.js.map