/** A country, territory or body, named as its reader's authority names it. */
export class CountryView {
  /** ISO 3166-1 alpha-2, or the name of a body such as `EUROPOL`. */
  code: string;
  alpha3: string | null;
  /** `no_state`: what somebody is who has no nationality, or whose nationality nobody knows. */
  kind: 'state' | 'territory' | 'body' | 'no_state';
  name: string;
  /** To be printed wherever the name is printed. */
  footnote: string | null;
  /** To whom the reader may address what concerns it: usually itself. */
  permittedAddressees: string[];
  timeZone: string;
  languages: string[];
  euMember: boolean;
}
