import type { Field } from '../kinds/kinds';

/** The fields of an answer of which the page knows no more than what came. */
export const fieldsFor = (row: unknown): Field[] =>
  Object.keys((row ?? {}) as object).map((name) => ({ name, type: name.endsWith('At') ? 'moment' : 'any' }));
