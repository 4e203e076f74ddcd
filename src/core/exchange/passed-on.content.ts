import { createHash } from 'node:crypto';
import { alphanumeric } from '../handling/written-alike.js';
import type { PassedOn } from './passed-on.js';
import type { IdentifierKind } from './passed-on.codes.js';

type Content = Pick<
  PassedOn,
  | 'title'
  | 'statements'
  | 'identifiers'
  | 'subjectCategory'
  | 'purpose'
  | 'accuracyNote'
  | 'codes'
  | 'reference'
  | 'files'
>;

/** The same content has the same digest, whoever computes it: fields in this order. */
export function digestOf(content: Content): string {
  const { title, statements, identifiers, subjectCategory, purpose, accuracyNote, codes, reference } = content;
  const told = (statements ?? []).map(({ field, text, character }) => [field, text, character]);
  const named = (identifiers ?? []).map(({ kind, value }) => [kind, value]);
  const filed = (content.files ?? []).map(({ sha256, passedAs }) => `${sha256}:${passedAs ?? ''}`).sort();
  const said: unknown[] = [title, told, named, subjectCategory, purpose, accuracyNote, [...codes].sort(), reference];
  if (filed.length > 0) said.push(filed);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

const words = (text: string): string => text.normalize('NFC').toUpperCase().replace(/\s+/g, ' ').trim();

/** One form for each identifier, so that it is found again in whatever way it was written. */
export function keyOf({ kind, value }: { kind: IdentifierKind; value: string }): string {
  const forms: Readonly<Partial<Record<IdentifierKind, (text: string) => string>>> = {
    person: (text) => text.split('|').map(words).join('|'),
    phone: (text) => text.replace(/\D/g, '').replace(/^00/, ''),
    imei: (text) => text.replace(/\D/g, '').slice(0, 14),
    email: (text) => text.normalize('NFKC').trim().toLowerCase(),
    account: (text) => text.normalize('NFKC').trim().toLowerCase().replace(/^@/, ''),
  };
  return `${kind}:${(forms[kind] ?? alphanumeric)(value)}`;
}

export const keysOf = (identifiers: readonly { kind: IdentifierKind; value: string }[]): string[] => [
  ...new Set(identifiers.map(keyOf)),
];
