import type { SubjectKind } from './subject.codes.js';
import { keysOf, normalised } from './subject.keys.js';
import type { Attributes } from './subject-kinds.dto.js';

const SHORTEST_NAME = 3;
const SHORTEST_KEY = 5;
/** Enough of a telephone number to know it, however its beginning was written. */
const END_OF_A_PHONE = 8;

/** Whether a text names a subject: by a part of a person's name, or by a number, plate or handle in any spelling. */
export function isRecognisedIn(text: string, kind: SubjectKind, attributes: Attributes): boolean {
  const said = new Set(wordsOf(text));
  if (namesOf(attributes).some((word) => said.has(word))) return true;
  return keysOf(kind, attributes).some(({ kind: key, value }) => {
    if (value.length < SHORTEST_KEY) return false;
    if (key === 'phone') return text.replace(/\D/g, '').includes(value.slice(-END_OF_A_PHONE));
    return normalised(key, text).includes(value);
  });
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

function namesOf(attributes: Attributes): string[] {
  const { names = [] } = attributes as { names?: { value: string }[] };
  return names.flatMap(({ value }) => wordsOf(value)).filter((word) => word.length >= SHORTEST_NAME);
}
