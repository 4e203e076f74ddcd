import { isDeepStrictEqual } from 'node:util';
import { parameterNames, type ParameterName } from '../legal-register/readmission-parameter.codes.js';
import type { Profile } from './profile.js';

/** How an agreement of two states stands to the agreement of the Union that goes before it. */
export interface Overlap {
  readonly yieldsTo: string;
  /** Both say something, and not the same: here the agreement of the Union holds. */
  readonly incompatible: readonly ParameterName[];
  /** Of this nobody knows what the agreement of the Union says, or it says nothing: here the other may hold. */
  readonly adds: readonly ParameterName[];
}

export function overlap(first: Profile, other: Profile): Overlap {
  const said = parameterNames.filter((name) => other[name].entryKey !== null);
  return {
    yieldsTo: first.agreement,
    incompatible: said.filter(
      (name) => first[name].entryKey !== null && !isDeepStrictEqual(first[name].value, other[name].value),
    ),
    adds: said.filter((name) => first[name].entryKey === null),
  };
}
