/** A country, territory or body, named as its reader's authority names it. */ export class CountryView {
}

//# sourceMappingURL=country.dto.js.map