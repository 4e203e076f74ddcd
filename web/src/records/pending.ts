import type { Field, Kind } from '../kinds/kinds';
import type { Row } from '../words/title';
import type { RecordRow } from './record';

/** Lists by which the server says that something is still to be done before it can go on. */
const lacks = ['missing', 'obstacles', 'obstacle', 'pending'];

/** A list, a sentence or a part: a number of what is missing is a count, and no task. */
const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value !== 'number' && Boolean(value);

const isLacking = (row: Row): boolean => row.complete === false || lacks.some((name) => isFilled(row[name]));

/**
 * Whether something is open in a section: a row of it that the server calls incomplete or names what it lacks; where
 * its rows say nothing of that, an act on this part that the server holds open for the officer.
 */
export function isPending(kind: Kind, record: RecordRow, section: string): boolean {
  if (section === 'facts') return isLacking(record);
  const field = kind.view.find(({ name }) => name === section);
  const value = field && record[field.name];
  const rows = (Array.isArray(value) ? value : [value]).filter(
    (row): row is Row => typeof row === 'object' && row !== null,
  );
  if (field && tellsOfItself(field)) return rows.some(isLacking);
  return (record.actions ?? []).some((name) => isOnPart(kind.acts[name]?.part, section));
}

const tellsOfItself = ({ fields = [] }: Field): boolean =>
  fields.some(({ name }) => name === 'complete' || lacks.includes(name));

const isOnPart = (part: string | undefined, section: string): boolean =>
  part !== undefined && part.replace(/-/g, '').toLowerCase() === section.replace(/-/g, '').toLowerCase();
