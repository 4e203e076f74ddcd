import type { Field } from '../kinds/kinds';
import type { Spell } from './spell';

/** Where a value comes from in the interface, or that it is a code of a list: forms offer the choices themselves. */
const forPrograms = /\b(GET|PUT|POST|PATCH) \/|If-Match|^a code of the list `\w+`\.?$/i;

/** What the API's description says of a field, where it is said to people. */
export const hintOf = ({ description }: Field, { says }: Spell): string | undefined =>
  description && !forPrograms.test(description) ? says(description) : undefined;
