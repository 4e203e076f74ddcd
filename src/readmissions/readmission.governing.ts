import type { exemptDocuments } from '../legal-register/readmission.codes.js';
import type { Days, ParameterName, ParameterValue, Profile } from '../readmission-agreements/profile.js';
import type { SilenceRule } from '../readmission-agreements/silence.js';

export type Exemption = keyof typeof exemptDocuments;

/** What the agreement says of the accelerated procedure, as far as it is verified; and what is not. */
export interface AcceleratedLaw {
  readonly exists: boolean;
  readonly zone: ParameterValue<'acceleratedZone'> | null;
  readonly submitWithin: Days | null;
  readonly toConfirm: readonly ParameterName[];
}

/** What follows from the silence of this requested state. */
export interface SilenceOfCase extends SilenceRule {
  /** Its holidays are not listed, and so nobody can be sure that its time has passed. */
  readonly withoutCalendar?: string;
}

/** What governs a case: its agreement, as it was known when it was pinned, with what was confirmed for the case. */
export interface Governing {
  readonly profile: Profile;
  readonly registerVersion: number;
  /** The day for which it was read. */
  readonly on: string;
  readonly inForce: boolean;
  /** By a suspension that is verified, for persons of the case's category. */
  readonly suspended: boolean;
  /** With which documents no application is needed, as far as that is verified. */
  readonly exemptIf: readonly Exemption[];
  readonly accelerated: AcceleratedLaw;
  /** What follows from silence: nothing, as long as something that it rests on is not verified. */
  readonly silence: SilenceOfCase;
}
