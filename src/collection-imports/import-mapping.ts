import {
  entryKinds,
  type EntryAge,
  type EntryCategory,
  type EntryKind,
  type Measure,
} from '../collection-entries/entry.codes.js';
import { identifierKinds, type TraitName } from '../matching-engine/traits.js';
import type { DateOrder } from './import-dates.js';
import type { Format } from './import.codes.js';

/** What a field of a file can become. */
export const targets = {
  name: 'A name, as it was heard or read, in any script',
  birth: 'A day of birth, or a part of one; several mean that it is not known which',
  nationality: 'A nationality, by code or name',
  sex: 'Female or male, by letter or word',
  mrz: 'The lines of a machine-readable zone',
  ...identifierKinds,
  category: 'What a person is to the matter',
  age: 'Whether a person is a child',
  grounds: 'On which facts a person is what is said',
  necessity: 'Why it is strictly necessary, of a minor, a victim, a witness or an informant',
  summary: 'What it is about, in words',
  measures: 'What the finder should do',
  source_ref: 'The file, warrant or report that it rests on',
  expires_on: 'The day on which it has to be gone',
} as const;
export type Target = keyof typeof targets;

/** What a line can be besides an entry of its own. */
export const otherLines = {
  of_holder: 'Belongs to another line: what it says is added to the entry that it names',
  ignored: 'Nothing for a collection',
} as const;
export type LineKind = EntryKind | keyof typeof otherLines;
export const lineKinds = { ...entryKinds, ...otherLines } as const;

export const lineActions = {
  put: 'To be there from now on, as it stands here',
  withdraw: 'To be gone',
} as const;
export type LineAction = keyof typeof lineActions;

export type NameKind = NonNullable<TraitName['kind']>;
export const nameKinds: Readonly<Record<NameKind, string>> = {
  current: 'The name that is borne now',
  birth: 'A former name',
  alias: 'Another name',
  nickname: 'A name that many may have',
};

/** One field of a file, and what it becomes. */
export interface Field {
  readonly to: Target;
  /** The column of a table, or a path such as `properties.name`; lists on the way are gone through. */
  readonly from: string;
  /** A list whose elements are read one by one: the other paths begin in the element. */
  readonly each?: string;
  /** What is written behind it with a space between, as a family name behind a given name. */
  readonly also?: readonly string[];
  /** Where one text holds several values: what stands between them. */
  readonly split?: string;
  /** The text is `type|number|country`. */
  readonly triple?: boolean;
  /** Where the country of an identifier stands. */
  readonly country?: string;
  /** What kind of name it is: always the same, or where that stands. */
  readonly nameKind?: NameKind;
  readonly kind?: string;
  /** From words of the file to codes: of kinds of names, categories, ages and measures. A code stands for itself. */
  readonly words?: Readonly<Record<string, string>>;
  /** In which order dates in figures are written; day first where it is not said. */
  readonly order?: DateOrder;
  /** Only in lines of these kinds. */
  readonly only?: readonly LineKind[];
}

/** What all entries of a file have that say nothing else. */
export interface Always {
  readonly category?: EntryCategory;
  readonly age?: EntryAge;
  readonly grounds?: string;
  readonly necessity?: string;
  readonly summary?: string;
  readonly measures?: readonly Measure[];
  readonly sourceRef?: string;
  /** A day. */
  readonly expiresOn?: string;
}

/** What the parts of a file mean: data, so that no file needs code of its own. */
export interface Mapping {
  readonly format: Format;
  /** Of a table. */
  readonly delimiter?: string;
  /** The record stands within this field, where there is one: what it says of itself stands beside. */
  readonly within?: string;
  /** The reference by which the owner knows the entry: the same entry has the same one in the next file. */
  readonly ref: string;
  readonly kind: {
    readonly from?: string;
    readonly words?: Readonly<Record<string, LineKind>>;
    /** Where nothing stands there, or a word that is not in the list; without it, that is an error. */
    readonly otherwise?: LineKind;
  };
  /** Where the reference of the holder stands, in lines that belong to another. */
  readonly holder?: string;
  /** What is to be done with the line; without it, or where nothing stands there, it is put. */
  readonly action?: { readonly from: string; readonly words: Readonly<Record<string, LineAction>> };
  readonly fields: readonly Field[];
  readonly always?: Always;
}

/** Everything that the mapping looks for beside the record itself. */
export function columnsIn({ ref, kind, holder, action, fields }: Mapping): string[] {
  const ofFields = fields.flatMap(({ from, also = [], country, kind: of }) => [from, ...also, country, of]);
  const all = [ref, kind.from, holder, action?.from, ...ofFields];
  return [...new Set(all.filter((one) => one !== undefined))];
}
