import type { Field } from '../kinds/kinds';
import type { Row } from '../words/title';
import type { Form } from './Fields';

/** What a form begins with, of a record that was filled in before: without what is empty there. */
export const filledFrom = (fields: readonly Field[], row: Row): Form =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, row[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );

function valueOf(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  const { fields } = field;
  if (!fields) return value;
  if (Array.isArray(value)) return value.map((one: Row) => filledFrom(fields, one));
  return filledFrom(fields, value as Row);
}

/**
 * A record with what it shows in a part of its own beside the rest: what only one side reads stands apart in the view, and
 * with everything else in the form.
 */
export function laidOut(view: readonly Field[], record: Row): Row {
  const apart = view.filter(({ type, many }) => type === 'part' && !many).map(({ name }) => record[name] as Row | null);
  return { ...Object.assign({}, ...apart), ...record } as Row;
}
