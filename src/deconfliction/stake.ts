import type { StakeSource, UnitKind } from './deconfliction.codes.js';

/** A record by which a unit works on somebody or something. */
export interface Working {
  readonly sourceType: StakeSource;
  readonly sourceId: string;
}

/** One of two units that work on the same. */
export interface Side extends Working {
  readonly unitKind: UnitKind;
  readonly unitId: string;
  readonly authorityId: string;
  readonly country: string;
  readonly openedBy: string;
  readonly covert: boolean;
}

/** Two units that work on the same; by which identifier, nobody is told. */
export interface Meeting {
  readonly one: Side;
  readonly other: Side;
  /** Fingerprint of what they have in common. */
  readonly common: string;
}

/** Whom to speak to at a unit. */
export interface Contact {
  readonly contactAuthorityId: string;
  readonly contactOfficerId: string | null;
}
