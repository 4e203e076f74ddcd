import type { Row } from './carried';

/** What something on the tablet is called, by what it says itself. */
export function nameOf(row: Row): string {
  const words = [
    row.refNo,
    row.title,
    row.name,
    row.codeName,
    row.label,
    row.interpreterCode,
    row.place,
    row.purpose,
    row.type,
    row.category,
    row.language,
  ];
  return words.filter((word): word is string => typeof word === 'string' && word !== '').join(' · ') || row.id;
}
