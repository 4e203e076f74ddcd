import type { Field } from '../kinds/kinds';

/** The fields of an answer of which the page knows no more than what came. */
export const fieldsFor = (row: object | null | undefined): Field[] =>
  Object.keys(row ?? {}).map((name) => ({ name, type: name.endsWith('At') ? 'moment' : 'any' }));
