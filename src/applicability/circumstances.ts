import { Problem } from '../core/problems.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import type { Question } from './question.js';

/** Refuses codes that the register does not know: an answer to a misspelt question would be worse than none. */
export function assertKnown(question: Partial<Question>, law: Snapshot): void {
  const listed = (list: string, code: string) => law.find('code', `${list.toUpperCase()}/${code}`) !== undefined;
  const isPlace = (code: string) => law.places.some((place) => place.code === code);
  const known: Readonly<Record<string, (code: string) => boolean>> = {
    from: isPlace,
    to: isPlace,
    action: (code) => law.find('action', code) !== undefined,
    offence: (code) => law.find('offence', code) !== undefined,
    subjectCategory: (code) => law.find('subject_category', code) !== undefined,
    subject: (code) => listed('subject', code),
    transferBasis: (code) => listed('transfer_basis', code),
    documents: (code) => listed('document', code),
  };
  for (const [field, isKnown] of Object.entries(known)) {
    const codes = [question[field as keyof Question] ?? []].flat() as string[];
    if (!codes.every(isKnown)) throw new Problem('unknown_reference', { field });
  }
  if (question.from !== undefined && question.from === question.to) throw new Problem('inconsistent', { field: 'to' });
}
