import { normalisedIdentifier } from '../matching-engine/identifiers.js';
import { readMrz } from '../matching-engine/mrz.js';
import { identifierWarnings, worded, type Warning } from '../matching-engine/warnings.js';
import type { WarningCode } from '../matching-engine/warning.codes.js';
import type { SubjectKind } from './subject.codes.js';
import { identifiersOf } from './subject.keys.js';
import type { Attributes } from './subject-kinds.dto.js';
import type { DocumentDto } from './thing.dto.js';

/** What is odd about the numbers of a subject as they were written down, and about the zone of a document: told, never refused. */
export function warningsAbout(kind: SubjectKind, attributes: Attributes): Warning[] {
  const ofNumbers = identifiersOf(kind, attributes).flatMap(identifierWarnings);
  return worded([...ofNumbers, ...(kind === 'document' ? zoneWarnings(attributes as DocumentDto) : [])]);
}

/** A personal number is not the number of the document on whose zone it stands. */
function zoneWarnings({ type, number, mrz }: DocumentDto): WarningCode[] {
  if (mrz.length === 0) return [];
  const { traits, warnings } = readMrz(mrz);
  const [zone] = traits.identifiers;
  const [written, read] = [number && formOf(number), zone && formOf(zone.value)];
  return type !== 'personal_number' && written && read && written !== read
    ? [...warnings, 'mrz_other_number']
    : [...warnings];
}

const formOf = (value: string): string | undefined => normalisedIdentifier({ kind: 'document', value });
