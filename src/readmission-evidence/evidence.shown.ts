import type {
  Authenticity,
  ClaimableStrength,
  EvidenceKind,
  EvidenceReason,
  EvidenceStrength,
  ExpiryRule,
} from './evidence.codes.js';

/** What becomes of it when it has expired; after `within` it counts no more. */
export interface Expiry {
  readonly rule: ExpiryRule;
  readonly within?: { readonly n: number; readonly unit: 'hour' | 'calendar_day' | 'working_day' | 'month' | 'year' };
}

/** What one row of the register says of a kind of evidence under an agreement. */
export interface EvidenceRule {
  readonly key: string;
  readonly kind: EvidenceKind;
  readonly strength: Exclude<EvidenceStrength, 'none'>;
  /** Of documents of these states; none: whoever issued it. */
  readonly states: readonly string[];
  /** Issued from, and before. */
  readonly issuedFrom: string | null;
  readonly issuedBefore: string | null;
  readonly expiry: Expiry | null;
  /** What must be so besides, in the words of the agreement. */
  readonly condition: string | null;
  /** Verified, or confirmed for the case. */
  readonly sure: boolean;
}

/** What is known of a piece of evidence. */
export interface Shown {
  readonly kind: EvidenceKind;
  readonly issuingCountry: string | null;
  readonly issuedOn: string | null;
  readonly expiresOn: string | null;
  readonly isCopy: boolean;
  /** Whoever shows it says that what the agreement asks for besides is so. */
  readonly conditionMet: boolean;
  readonly authenticity: Authenticity;
  readonly contested: boolean;
  readonly strengthClaimed: ClaimableStrength;
}

/** How strong it is, why, whether verified law says so, and by which row. */
export interface Assessment {
  readonly strength: EvidenceStrength;
  readonly sure: boolean;
  readonly because: readonly EvidenceReason[];
  readonly rule: string | null;
  /** On what condition that row names it. */
  readonly condition: string | null;
}
