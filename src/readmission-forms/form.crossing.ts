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
      // Of a section that stays as a whole the other state reads always the same: that it was struck out.
      const leaves = !isStruckOut(section) && fields.some(crosses);
      return [[name, leaves ? picked(fields, section, crosses) : { struckOut: true as const }] as const];
    }),
  );
}

/** Of what is known of a case, what a form asks for. */
export function fitting({ sections }: Form, known: Content): Content {
  return Object.fromEntries(
    sections.flatMap(({ name, fields }) => {
      const section = known[name];
      return section === undefined || isStruckOut(section) ? [] : [[name, picked(fields, section, () => true)]];
    }),
  );
}

type Which = (field: Field) => boolean;
const crosses: Which = (field) => field.crosses !== undefined;

const picked = (fields: readonly Field[], filled: Filled, which: Which): Filled =>
  Object.fromEntries(
    fields.filter(which).flatMap((field) => {
      const value = filled[field.name];
      return value === undefined ? [] : [[field.name, valueOf(field, value, which)] as const];
    }),
  );

const valueOf = ({ type, columns = [] }: Field, value: Value, which: Which): Value =>
  type === 'rows' && Array.isArray(value)
    ? (value as readonly Filled[]).map((row) => picked(columns, row, which))
    : value;

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
