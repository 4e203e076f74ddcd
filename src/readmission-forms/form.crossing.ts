import { isStruckOut, type Content, type Field, type Filled, type Form, type Value } from './form.definition.js';

/**
 * Of a form, what may be seen by the other state: fields of which the form says as what they cross. Whatever has no category
 * is dropped, also where somebody has written it into the row (reference 5.8).
 */
export function crossing({ sections }: Form, content: Content): Content {
  return Object.fromEntries(
    sections.flatMap(({ name, fields }) => {
      const section = content[name];
      if (section === undefined) return [];
      return [[name, isStruckOut(section) ? { struckOut: true as const } : crossed(fields, section)] as const];
    }),
  );
}

const crossed = (fields: readonly Field[], filled: Filled): Filled =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = filled[field.name];
      return field.crosses === undefined || value === undefined ? [] : [[field.name, valueOf(field, value)] as const];
    }),
  );

const valueOf = ({ type, columns = [] }: Field, value: Value): Value =>
  type === 'rows' && Array.isArray(value) ? (value as readonly Filled[]).map((row) => crossed(columns, row)) : value;

/** Every section is filled or struck out: what nothing was written in, and may be struck out, is. */
export function completed({ sections }: Form, content: Content): Content {
  return Object.fromEntries(
    sections.flatMap(({ name, always }) => {
      const section = content[name];
      if (section !== undefined && (isStruckOut(section) || Object.keys(section).length > 0)) return [[name, section]];
      return always ? [[name, section ?? {}]] : [[name, { struckOut: true as const }]];
    }),
  );
}
