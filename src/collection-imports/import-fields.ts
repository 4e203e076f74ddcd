import { nameKinds, type NameKind } from '../collection-entries/entry.codes.js';
import { readMrz } from '../matching-engine/mrz.js';
import { identifierKinds, type IdentifierKind } from '../matching-engine/traits.js';
import type { CountryWords } from './import-countries.js';
import type { Field, LineKind } from './import-mapping.js';
import type { Notes } from './import-notes.js';
import type { Fields } from './import-records.js';
import { Gathering, textsOf } from './import-traits.js';
import { isFields, valuesOf } from './import-values.js';
import { codeFor, Wording } from './import-wording.js';

/** Reads the fields of one record, one after the other. */
export class FieldReader {
  readonly gathering: Gathering;
  readonly words: Wording;

  constructor(
    countries: CountryWords,
    private readonly notes: Notes,
  ) {
    this.gathering = new Gathering(countries, notes.here);
    this.words = new Wording(notes);
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
    else if (isIdentifier(to)) this.identifier(to, text, { element, field });
    else if (to !== 'mrz') this.words.take(to, text, field);
  }

  private identifier(kind: IdentifierKind, text: string, { element, field }: { element: Fields; field: Field }): void {
    if (!field.triple) {
      const called = this.first(element, field.kind);
      return this.gathering.identifier(calledKind(called, field) ?? kind, text, this.first(element, field.country));
    }
    // `type|number|country`, or what is there of it; a number that stands alone is the number.
    const parts = text.split('|').map((part) => part.trim());
    const [number, country] = parts.length === 1 ? parts : parts.slice(1);
    const called = parts.length === 1 ? undefined : parts[0];
    return this.gathering.identifier(calledKind(called, field) ?? kind, number ?? '', country || undefined);
  }

  private nameKind(element: Fields, { nameKind, kind, words }: Field): NameKind | undefined {
    const word = this.first(element, kind);
    if (word === undefined) return nameKind;
    const found = codeFor(word, nameKinds, words);
    if (!found) this.notes.at(kind ?? null)('unknown_word');
    return found ?? nameKind;
  }

  private first(element: Fields, path: string | undefined): string | undefined {
    if (path === undefined) return undefined;
    return textsOf(valuesOf(element, path).slice(0, 1), undefined, this.notes.at(path))[0];
  }

  private readMrz(texts: readonly string[]): void {
    if (texts.length === 0) return;
    const { traits, warnings } = readMrz(texts.flatMap((text) => text.split(/\s+/)));
    for (const code of warnings) if (code === 'mrz_check_digit' || code === 'mrz_unreadable') this.notes.here(code);
    this.gathering.take(traits);
  }
}

/** By what the file calls it, where the mapping says that this is another kind: anything else is what the field is. */
const calledKind = (word: string | undefined, { words }: Field): IdentifierKind | undefined =>
  word === undefined || !words ? undefined : codeFor(word, identifierKinds, words);

const isIdentifier = (target: string): target is IdentifierKind => Object.hasOwn(identifierKinds, target);
