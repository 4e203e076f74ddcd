import { CodeField, Day } from '../core/forms.js';
import {
  outcomes,
  referralPurposes,
  targets,
  type Outcome,
  type ReferralPurpose,
  type Target,
} from './referral.codes.js';

export class RegisterQueryDto {
  /** First day, as days are counted in UTC. */
  @Day()
  from: string;

  /** Last day. */
  @Day()
  to: string;
}

/** Referrals of one kind: how many, in what time, and what they came to. */
export class RegisterLineView {
  @CodeField('ReferralTarget', targets)
  target: Target;

  @CodeField('ReferralPurpose', referralPurposes)
  purpose: ReferralPurpose;

  /** Of persons only. */
  category: string | null;

  @CodeField('ReferralOutcome', outcomes)
  outcome: Outcome | null;

  number: number;
  open: number;
  approved: number;
  rejected: number;
  /** Withdrawn or recalled. */
  takenBack: number;
  minors: number;
  /** Not answered in time. */
  late: number;
  /** How often a system elsewhere could not be asked. */
  failures: number;
  /** Half of them took no longer. */
  minutesToDecide: number | null;
  minutesToAnswer: number | null;
}

/** The register of referrals and checks of a state, for whoever supervises data protection there. */
export class ReferralRegisterView {
  country: string;
  from: string;
  to: string;
  lines: RegisterLineView[];
}
