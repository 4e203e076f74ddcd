import type { Filled, Value } from './form.definition.js';

/** Only what is known: an empty field is left out, and a section without any is none. */
export const known = (fields: Readonly<Record<string, Value | undefined>>): Filled =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && value !== '' && !isEmpty(value),
    ),
  ) as Filled;

const isEmpty = (value: Value | undefined): boolean => Array.isArray(value) && value.length === 0;

export const dayOf = (at: Date | null | undefined): string | undefined => at?.toISOString().slice(0, 10);
export const momentOf = (at: Date | null | undefined): string | undefined => at?.toISOString();
