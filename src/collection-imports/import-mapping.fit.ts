import { entryAges, entryCategories, measures, nameKinds } from '../collection-entries/entry.codes.js';
import type { Codes } from '../core/forms.js';
import { identifierKinds } from '../matching-engine/traits.js';
import { columnsIn, lineActions, lineKinds, type Field, type Mapping } from './import-mapping.js';

const MOST_WORDS = 200;

/** The codes that words of the file may stand for, by what a field becomes: an identifier may turn out to be another kind of one. */
const codesOf: Readonly<Partial<Record<Field['to'], Codes>>> = {
  ...Object.fromEntries(Object.keys(identifierKinds).map((kind) => [kind, identifierKinds])),
  name: nameKinds,
  category: entryCategories,
  age: entryAges,
  measures,
};

/** The parts of a mapping that make no sense, or look for columns that a table does not have: their paths in the form. */
export function unfit(mapping: Mapping, columns: readonly string[]): string[] {
  const { format, kind, action, fields, holder } = mapping;
  const objections: (readonly [string, boolean])[] = [
    ['columns', format === 'csv' && columnsIn(mapping).some((column) => !columns.includes(column))],
    ['kind', kind.otherwise === undefined && (kind.from === undefined || kind.words === undefined)],
    ['kind.words', !mean(kind.words, lineKinds)],
    ['action.words', !mean(action?.words, lineActions)],
    ['holder', holder === undefined && Object.values(kind.words ?? {}).includes('of_holder')],
    ['delimiter', mapping.delimiter === '"' || mapping.delimiter === '\n'],
    ...fields.map((field, at) => [`fields.${at}.words`, !mean(field.words, codesOf[field.to] ?? {})] as const),
  ];
  return objections.filter(([, objects]) => objects).map(([part]) => part);
}

const mean = (words: Readonly<Record<string, string>> | undefined, codes: Codes): boolean => {
  const all = Object.values(words ?? {});
  return all.length <= MOST_WORDS && all.every((code) => typeof code === 'string' && Object.hasOwn(codes, code));
};
