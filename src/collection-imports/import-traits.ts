import type { Identifier, IdentifierKind, TraitName, Traits } from '../matching-engine/traits.js';
import { readDate } from './import-dates.js';
import type { CountryWords } from './import-countries.js';
import type { NameKind } from '../collection-entries/entry.codes.js';
import type { Field } from './import-mapping.js';
import { textOfValue, type Note } from './import-values.js';
import { MOST_BIRTHS, MOST_COUNTRIES, MOST_IDENTIFIERS, MOST_NAME, MOST_NAMES, MOST_VALUE } from './import.codes.js';

const women =
  'f female w woman weiblich femme femmina mujer ж жен женский женщина z žena zensko žensko femer femër grua kadin kadın أنثى زن'.split(
    ' ',
  );
const men =
  'm male man männlich maennlich homme h hombre maschio м муж мужской мужчина musko muško mashkull erkek ذكر مرد'.split(
    ' ',
  );
const neither = 'x u o other unknown unspecified n/a na - ? null none'.split(' ');

/** What one line says of whom or what it is about: gathered piece by piece, each in its one form, and bounded. */
export class Gathering {
  private readonly names = new Map<string, TraitName>();
  private readonly births = new Set<string>();
  private readonly nationalities = new Set<string>();
  private readonly identifiers = new Map<string, Identifier>();
  private sex: Traits['sex'] = null;

  constructor(
    private readonly countries: CountryWords,
    private readonly note: Note,
  ) {}

  get traits(): Traits {
    const { names, births, nationalities, sex, identifiers } = this;
    return {
      names: [...names.values()],
      births: [...births].sort(),
      nationalities: [...nationalities].sort(),
      sex,
      identifiers: [...identifiers.values()],
    };
  }

  get isEmpty(): boolean {
    return this.names.size === 0 && this.identifiers.size === 0;
  }

  name(text: string, kind: NameKind | undefined): void {
    if (text.length > MOST_NAME) return this.note('name_too_long');
    if (!/[\p{L}\p{N}]/u.test(text) || this.names.has(text)) return;
    if (this.names.size >= MOST_NAMES) return this.note('too_many_values');
    this.names.set(text, kind ? { text, kind } : { text });
  }

  birth(text: string, order: Field['order']): void {
    const { dates, warning } = readDate(text, order);
    if (warning) this.note(warning);
    this.add(this.births, dates, MOST_BIRTHS);
  }

  nationality(text: string): void {
    const codes = this.countries(text);
    if (!codes) return this.note('unknown_country');
    if (codes.length > 1) this.note('historic_country');
    this.add(this.nationalities, codes, MOST_COUNTRIES);
  }

  sexAs(text: string): void {
    const word = text.toLowerCase();
    if (women.includes(word)) this.sex = 'female';
    else if (men.includes(word)) this.sex = 'male';
    else if (!neither.includes(word)) this.note('unknown_sex');
  }

  identifier(kind: IdentifierKind, value: string, country?: string): void {
    if (value.length > MOST_VALUE) return this.note('value_too_long');
    if (!/[\p{L}\p{N}]/u.test(value)) return;
    const of = country === undefined ? undefined : this.oneCountry(country);
    const key = `${kind} ${of ?? ''} ${value}`;
    if (this.identifiers.has(key)) return;
    if (this.identifiers.size >= MOST_IDENTIFIERS) return this.note('too_many_values');
    this.identifiers.set(key, of === undefined ? { kind, value } : { kind, value, country: of });
  }

  /** What was read elsewhere, as from a machine-readable zone. */
  take({ names, births, nationalities, sex, identifiers }: Traits): void {
    for (const { text, kind } of names) this.name(text, kind);
    for (const birth of births) this.births.add(birth);
    for (const country of nationalities) this.nationalities.add(country);
    this.sex ??= sex;
    for (const { kind, value, country } of identifiers) this.identifier(kind, value, country);
  }

  private oneCountry(word: string): string | undefined {
    const codes = this.countries(word);
    if (!codes) this.note('unknown_country');
    else if (codes.length > 1) this.note('historic_country');
    return codes?.length === 1 ? codes[0] : undefined;
  }

  private add(to: Set<string>, values: readonly string[], most: number): void {
    for (const value of values) {
      if (to.has(value)) continue;
      if (to.size >= most) return this.note('too_many_values');
      to.add(value);
    }
  }
}

/** The values of a field as clean texts, taken apart where one text holds several. */
export function textsOf(values: readonly unknown[], split: string | undefined, note: Note): string[] {
  const texts = values.map((value) => textOfValue(value, note));
  const parts = texts.filter((text) => text !== undefined).flatMap((text) => (split ? text.split(split) : [text]));
  return parts.map((text) => text.trim()).filter((text) => text !== '');
}
