import type { Form } from '../forms/Fields';
import type { Field } from '../kinds/kinds';

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** What a form still lacks, or holds and cannot hold, by its own description: without a network nobody else would say so. */
export function missingIn(fields: readonly Field[], form: Form): string[] {
  return fields.filter((field) => !isFit(field, form[field.name])).map(({ name }) => name);
}

function isFit(field: Field, value: unknown): boolean {
  const { required, nullable, many, fields, pattern, preset } = field;
  if (isEmpty(value)) return !required || nullable === true || preset !== undefined;
  if (many) return Array.isArray(value) && value.every((one) => !fields || missingIn(fields, one as Form).length === 0);
  if (fields) return missingIn(fields, value as Form).length === 0;
  return !pattern || typeof value !== 'string' || new RegExp(pattern, 'u').test(value);
}
