import type { DataPurpose } from '../core/handling/handling.codes.js';
import { ANYBODY, leastOf, type Telling } from './collection.codes.js';
import type { Rule } from './collection.terms.js';

/** What of a collection decides on what somebody is told. */
export interface Told {
  readonly ownerAuthorityId: string;
  readonly purposes: readonly DataPurpose[];
  readonly rules: readonly Rule[];
}

/** Who asks, and what for. */
export interface Asker {
  /** A state or agency by its code. */
  readonly country: string;
  readonly authorityId?: string | null | undefined;
  readonly purposes: readonly DataPurpose[];
}

/** Its owner is told everything by its own collection, for what it is kept for; others by its rules. */
export function tellingIn({ ownerAuthorityId, purposes, rules }: Told, asker: Asker): Telling {
  const isOwner = asker.authorityId === ownerAuthorityId && asker.purposes.length > 0;
  if (isOwner && asker.purposes.every((purpose) => purposes.includes(purpose))) return 'full';
  return tellingOf(rules, asker);
}

/**
 * What these rules let an asker be told. For each purpose the narrowest rule counts: one for the authority before one
 * for its state, and that before one for anybody. Who asks for several purposes is told what all of them allow.
 */
export function tellingOf(rules: readonly Rule[], asker: Asker): Telling {
  if (asker.purposes.length === 0) return 'nothing';
  return leastOf(asker.purposes.map((purpose) => narrowest(rules, asker, purpose)));
}

function narrowest(rules: readonly Rule[], { country, authorityId }: Asker, purpose: DataPurpose): Telling {
  const counting = rules.filter(({ purposes }) => purposes.includes(purpose));
  const ofAuthority = counting.filter((rule) => rule.authorityId !== null && rule.authorityId === authorityId);
  const ofCountry = counting.filter((rule) => rule.authorityId === null && rule.recipient === country);
  const ofAnybody = counting.filter(({ recipient }) => recipient === ANYBODY);
  const first = [ofAuthority, ofCountry, ofAnybody].find(({ length }) => length > 0) ?? [];
  return first.length === 0 ? 'nothing' : leastOf(first.map(({ telling }) => telling));
}
