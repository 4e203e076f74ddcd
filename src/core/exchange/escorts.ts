import type { EscortKind } from './escorts.codes.js';

/** An officer or attendant who goes along: what the agreements ask to be told of each. */
export interface Escort {
  readonly kind: EscortKind;
  readonly name: string;
  readonly rank: string | null;
  readonly function: string;
  readonly passportNo: string;
  readonly passportExpires: string;
  readonly cardNo: string | null;
}
