import type { Identifier, Traits } from '../matching-engine/traits.js';
import type { EntryKind } from '../collection-entries/entry.codes.js';
import type { CountryWords } from './import-countries.js';
import { FieldReader } from './import-fields.js';
import type { LineAction, LineKind, Mapping } from './import-mapping.js';
import { LineRefused, Notes } from './import-notes.js';
import type { Fields } from './import-records.js';
import { textsOf } from './import-traits.js';
import { isFields, valuesOf } from './import-values.js';
import { wordIn, type Words } from './import-wording.js';
import { MOST_REFERENCE, type LineNote } from './import.codes.js';

/** An entry as a file has it. */
export interface ImportRow extends Words {
  readonly externalRef: string;
  readonly kind: EntryKind;
  readonly traits: Traits;
}

/** What one line came to. */
export type Mapped = { readonly notes: readonly LineNote[] } & (
  | { readonly is: 'put'; readonly ref: string; readonly row: ImportRow }
  | { readonly is: 'withdraw'; readonly ref: string }
  | {
      readonly is: 'of_holder';
      readonly ref: string;
      readonly holders: readonly string[];
      readonly identifiers: readonly Identifier[];
    }
  | { readonly is: 'ignored'; readonly ref: string }
  | { readonly is: 'error'; readonly ref: string | undefined }
);

/** From the fields of a line to an entry, as the mapping says: never throws, and names what it leaves out. */
export class Mapper {
  constructor(
    private readonly mapping: Mapping,
    private readonly countries: CountryWords,
  ) {}

  map(line: Fields): Mapped {
    const notes = new Notes();
    let ref: string | undefined;
    try {
      const record = this.record(line);
      ref = this.ref(record);
      return this.mapped(line, record, { ref, notes });
    } catch (error) {
      if (!(error instanceof LineRefused)) throw error;
      notes.at(error.column)(error.code);
      return { is: 'error', ref, notes: notes.all };
    }
  }

  private mapped(line: Fields, record: Fields, { ref, notes }: { ref: string; notes: Notes }): Mapped {
    const kind = this.kind(record);
    if (kind === 'ignored') return { is: 'ignored', ref, notes: notes.all };
    if (this.action(line) === 'withdraw') return { is: 'withdraw', ref, notes: notes.all };
    const reader = new FieldReader(this.countries, notes).read(record, this.mapping.fields, kind);
    const { gathering, words } = reader;
    if (gathering.isEmpty) throw new LineRefused('nothing_to_match', null);
    const row = (as: EntryKind): ImportRow => {
      const said = words.with(this.mapping.always ?? {}, as === 'person');
      return { externalRef: ref, kind: as, traits: gathering.traits, ...said };
    };
    if (kind !== 'of_holder') return { is: 'put', ref, row: row(kind), notes: notes.all };
    const holders = this.holders(record, notes);
    const { identifiers } = gathering.traits;
    if (holders.length > 0) return { is: 'of_holder', ref, holders, identifiers, notes: notes.all };
    return { is: 'put', ref, row: row('document'), notes: notes.all };
  }

  /** Within a line that says what is to be done with a record, the record. */
  private record(line: Fields): Fields {
    const { within } = this.mapping;
    const inner = within !== undefined && Object.hasOwn(line, within) ? line[within] : undefined;
    return isFields(inner) ? inner : line;
  }

  private ref(record: Fields): string {
    const { ref } = this.mapping;
    const text = first(record, ref);
    if (text === undefined) throw new LineRefused('no_reference', ref);
    if (text.length > MOST_REFERENCE) throw new LineRefused('reference_too_long', ref);
    return text;
  }

  private action(line: Fields): LineAction {
    const { action } = this.mapping;
    const word = action && first(line, action.from);
    if (!action || word === undefined) return 'put';
    const found = wordIn(action.words, word);
    if (!found) throw new LineRefused('unknown_action', action.from);
    return found;
  }

  private kind(record: Fields): LineKind {
    const { from, words = {}, otherwise } = this.mapping.kind;
    const word = from && first(record, from);
    const found = (word ? wordIn(words, word) : undefined) ?? otherwise;
    if (!found) throw new LineRefused('unknown_kind', from ?? null);
    return found;
  }

  private holders(record: Fields, notes: Notes): string[] {
    const { holder } = this.mapping;
    if (holder === undefined) return [];
    const refs = textsOf(valuesOf(record, holder), undefined, notes.at(holder));
    return [...new Set(refs)].filter((ref) => ref.length <= MOST_REFERENCE);
  }
}

const nothing = (): undefined => undefined;

const first = (fields: Fields, path: string): string | undefined =>
  textsOf(valuesOf(fields, path).slice(0, 1), undefined, nothing)[0];
