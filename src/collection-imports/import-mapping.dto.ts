import {
  entryAges,
  entryCategories,
  measures,
  nameKinds,
  type EntryAge,
  type EntryCategory,
  type Measure,
  type NameKind,
} from '../collection-entries/entry.codes.js';
import { Day, Fields, OneOf, optional, optionalUpTo, Part, Text, upTo, YesNo } from '../core/forms.js';
import { dateOrders, type DateOrder } from './import-dates.js';
import { lineKinds, targets, type LineAction, type LineKind, type Target } from './import-mapping.js';
import { formats, type Format } from './import.codes.js';

/** One field of a file, and what it becomes. */
export class FieldDto {
  /** What it becomes. */
  @OneOf('ImportTarget', targets)
  to: Target;

  /** The column of a table, or a path such as `properties.name`; lists on the way are gone through. */
  @Text(200)
  from: string;

  /** A list whose elements are read one by one: the other paths begin in the element. */
  @Text(200, optional)
  each?: string;

  /** What is written behind it with a space between, as a family name behind a given name. */
  @Text(200, optionalUpTo(5))
  also?: string[];

  /** Where one text holds several values: what stands between them. */
  @Text(5, optional)
  split?: string;

  /** The text is `type|number|country`. */
  @YesNo(optional)
  triple?: boolean;

  /** Where the country of an identifier stands. */
  @Text(200, optional)
  country?: string;

  /** What kind of name it is, where it is always the same. */
  @OneOf('EntryNameKind', nameKinds, optional)
  nameKind?: NameKind;

  /** Where it stands what kind of name, or with `words` what kind of identifier, it is. */
  @Text(200, optional)
  kind?: string;

  /** From words of the file to codes: of kinds of names and identifiers, categories, ages and measures. A code stands for itself. */
  @Fields(optional)
  words?: Record<string, string>;

  /** In which order dates in figures are written; day first where it is not said. */
  @OneOf('DateOrder', dateOrders, optional)
  order?: DateOrder;

  /** Only in lines of these kinds. */
  @OneOf('ImportLineKind', lineKinds, optionalUpTo(12))
  only?: LineKind[];
}

export class KindDto {
  /** Where it stands what kind of entry a line is. */
  @Text(200, optional)
  from?: string;

  /** From words of the file to kinds. */
  @Fields(optional)
  words?: Record<string, LineKind>;

  /** Where nothing stands there, or a word that is not in the list; without it, that is an error. */
  @OneOf('ImportLineKind', lineKinds, optional)
  otherwise?: LineKind;
}

export class LineActionDto {
  @Text(200)
  from: string;

  /** From words of the file to `put` and `withdraw`. */
  @Fields()
  words: Record<string, LineAction>;
}

/** What all entries of the file have that say nothing else. */
export class AlwaysDto {
  @OneOf('EntryCategory', entryCategories, optional)
  category?: EntryCategory;

  @OneOf('EntryAge', entryAges, optional)
  age?: EntryAge;

  @Text(2000, optional)
  grounds?: string;

  @Text(2000, optional)
  necessity?: string;

  @Text(2000, optional)
  summary?: string;

  @OneOf('EntryMeasure', measures, optionalUpTo(9))
  measures?: Measure[];

  @Text(200, optional)
  sourceRef?: string;

  @Day(optional)
  expiresOn?: string;
}

/** What the parts of a file mean: data, so that no file needs code of its own. */
export class MappingDto {
  @OneOf('ImportFormat', formats)
  format: Format;

  /** Of a table: one character. */
  @Text(1, optional)
  delimiter?: string;

  /** The record stands within this field, where there is one: what it says of itself stands beside. */
  @Text(200, optional)
  within?: string;

  /** Where the reference stands by which the owner knows the entry: the same entry has the same one in the next file. */
  @Text(200)
  ref: string;

  @Part(() => KindDto)
  kind: KindDto;

  /** Where the reference of the holder stands, in lines that belong to another. */
  @Text(200, optional)
  holder?: string;

  /** What is to be done with a line; without it, or where nothing stands there, it is put. */
  @Part(() => LineActionDto, optional)
  action?: LineActionDto;

  @Part(() => FieldDto, upTo(80))
  fields: FieldDto[];

  @Part(() => AlwaysDto, optional)
  always?: AlwaysDto;
}
