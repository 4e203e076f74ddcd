import { entryKinds, type EntryKind } from '../collection-entries/entry.codes.js';
import { identifierKinds } from '../matching-engine/traits.js';
import type { MappingDto } from './import-mapping.dto.js';

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

export type { MappingDto as Mapping, FieldDto as Field, AlwaysDto as Always } from './import-mapping.dto.js';

/** Everything that the mapping looks for beside the record itself. */
export function columnsIn({ ref, kind, holder, action, fields }: MappingDto): string[] {
  const ofFields = fields.flatMap(({ from, also = [], country, kind: of }) => [from, ...also, country, of]);
  const all = [ref, kind.from, holder, action?.from, ...ofFields];
  return [...new Set(all.filter((one) => one !== undefined))];
}
