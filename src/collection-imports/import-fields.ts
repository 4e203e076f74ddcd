import { identifierKinds, type IdentifierKind, type Traits } from '../matching-engine/traits.js';
import type { CountryWords } from './import-countries.js';
import { readDate } from './import-dates.js';
import { nameKinds, type Field, type LineKind, type NameKind } from './import-mapping.js';
import type { Notes } from './import-notes.js';
import type { Fields } from './import-records.js';
import { Gathering, textsOf } from './import-traits.js';
import { isFields, valuesOf } from './import-values.js';
import { MOST_TEXT } from './import.codes.js';

/** What reading needs to know besides the mapping. */
export interface Readers {
  readonly countries: CountryWords;
  readonly mrz?: (lines: readonly string[]) => { traits: Traits; warnings: readonly string[] } | undefined;
}

/** What an entry says besides the traits that it is found by. */
export interface Words {
  summary: string | null;
  instruction: string | null;
  expiresOn: string | null;
}

/** Reads the fields of one record, one after the other. */
export class FieldReader {
  readonly words: Words = { summary: null, instruction: null, expiresOn: null };
  readonly gathering: Gathering;

  constructor(
    private readonly readers: Readers,
    private readonly notes: Notes,
  ) {
    this.gathering = new Gathering(readers.countries, notes.here);
  }

  read(record: Fields, fields: readonly Field[], as: LineKind): this {
    for (const field of fields) {
      if (field.only && !field.only.includes(as)) continue;
      this.notes.column = field.each === undefined ? field.from : `${field.each}.${field.from}`;
      const elements = field.each === undefined ? [record] : valuesOf(record, field.each).filter(isFields);
      for (const element of elements) this.readFrom(element, field);
    }
    this.notes.column = null;
    return this;
  }

  private readFrom(element: Fields, field: Field): void {
    const own = textsOf(valuesOf(element, field.from), field.split, this.notes.here);
    const also = (field.also ?? []).flatMap((path) => textsOf(valuesOf(element, path), undefined, this.notes.at(path)));
    const texts = field.also ? [[...own, ...also].join(' ')].filter((text) => text !== '') : own;
    if (field.to === 'mrz') return this.readMrz(texts);
    for (const text of texts) this.take(text, element, field);
  }

  private take(text: string, element: Fields, field: Field): void {
    const { to, order } = field;
    if (to === 'name') this.gathering.name(text, this.nameKind(element, field));
    else if (to === 'birth') this.gathering.birth(text, order);
    else if (to === 'nationality') this.gathering.nationality(text);
    else if (to === 'sex') this.gathering.sexAs(text);
    else if (to === 'expires_on') this.words.expiresOn = this.day(text, order) ?? this.words.expiresOn;
    else if (to === 'summary' || to === 'instruction') this.words[to] = this.more(this.words[to], text);
    else if (isIdentifier(to)) this.identifier(to, text, { element, field });
  }

  private identifier(kind: IdentifierKind, text: string, { element, field }: { element: Fields; field: Field }): void {
    if (!field.triple) return this.gathering.identifier(kind, text, this.first(element, field.country));
    // `type|number|country`, or what is there of it; a number that stands alone is the number.
    const parts = text.split('|').map((part) => part.trim());
    const [number, country] = parts.length === 1 ? parts : parts.slice(1);
    return this.gathering.identifier(kind, number ?? '', country || undefined);
  }

  private nameKind(element: Fields, { nameKind, kind, words }: Field): NameKind | undefined {
    const word = this.first(element, kind);
    if (word === undefined) return nameKind;
    const found = wordIn(words ?? sameWords, word);
    if (!found) this.notes.at(kind ?? null)('unknown_word');
    return found ?? nameKind;
  }

  private first(element: Fields, path: string | undefined): string | undefined {
    if (path === undefined) return undefined;
    return textsOf(valuesOf(element, path).slice(0, 1), undefined, this.notes.at(path))[0];
  }

  private day(text: string, order: Field['order']): string | undefined {
    const { dates, warning } = readDate(text, order);
    const whole = dates.find((date) => date.length === 'YYYY-MM-DD'.length);
    if (!whole) this.notes.here(warning ?? 'unreadable_date');
    return whole;
  }

  private more(before: string | null, text: string): string {
    const all = before === null ? text : `${before}\n${text}`;
    if (all.length <= MOST_TEXT) return all;
    this.notes.here('value_too_long');
    return before ?? '';
  }

  private readMrz(texts: readonly string[]): void {
    if (texts.length === 0 || !this.readers.mrz) return;
    const read = this.readers.mrz(texts.flatMap((text) => text.split(/\s+/)));
    if (!read) return this.notes.here('mrz_unreadable');
    if (read.warnings.includes('mrz_check_digit')) this.notes.here('mrz_check_digit');
    this.gathering.take(read.traits);
  }
}

const sameWords = Object.fromEntries(Object.keys(nameKinds).map((kind) => [kind, kind as NameKind]));

const isIdentifier = (target: string): target is IdentifierKind => Object.hasOwn(identifierKinds, target);

/** What a word stands for, whichever letters are capitals. */
export function wordIn<T>(words: Readonly<Record<string, T>>, word: string): T | undefined {
  const small = word.toLowerCase();
  return Object.entries(words).find(([known]) => known.toLowerCase() === small)?.[1];
}
