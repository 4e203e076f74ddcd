import { Problem } from '../core/problems.js';
import type { Attested } from './hold.codes.js';
import type { ReadmissionHold } from './hold.entity.js';
import { holdLaw } from './hold.law.codes.js';

/** `today`: which day it is in the state whose hold it is. Refuses to lift a hold on less than its flag demands, or on what is not issued yet. */
export function assertAttested({ flag }: ReadmissionHold, attested: readonly Attested[], today: string): void {
  const given = attested.map(({ code }) => code);
  const missing = (holdLaw[flag].lifting ?? []).filter((code) => !given.includes(code));
  if (missing.length > 0) throw new Problem('hold_needs_attestation', { flag, missing, law: holdLaw[flag].basis });
  const early = attested.find(({ issuedOn }) => issuedOn > today);
  if (early) throw new Problem('inconsistent', { field: 'attested', attestation: early.code });
}
