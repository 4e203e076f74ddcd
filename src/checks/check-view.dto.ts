import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, upTo } from '../core/forms.js';
import { powers, type Power } from '../legal-bases/legal-basis.codes.js';
import { CheckPersonView } from './check-person.dto.js';
import {
  checkKinds,
  checkOutcomes,
  checkTriggers,
  databases,
  lawfulGrounds,
  type CheckKind,
  type CheckOutcome,
  type CheckTrigger,
  type DatabaseCode,
  type LawfulGround,
} from './check.codes.js';

export class CheckCorrectionView {
  correctedAt: Date;
  correctedBy: string;
  /** The fields that were changed, as they were. */
  before: Record<string, unknown>;
}

/** A check as its reader may see it. */
export class CheckView extends CaseView {
  operationId: string;
  siteId: string | null;

  @CodeField('CheckKind', checkKinds)
  kind: CheckKind;

  startedAt: Date;
  endedAt: Date | null;
  place: string;
  latitude: number | null;
  longitude: number | null;
  borderSection: string | null;

  @CodeField('LawfulGround', lawfulGrounds)
  lawfulGround: LawfulGround;

  groundText: string | null;

  @CodeField('CheckTrigger', checkTriggers)
  trigger: CheckTrigger;

  personCount: number;
  vehicleCount: number;
  documentCount: number;
  premisesCount: number;
  heldCount: number;

  @CodeField('CheckOutcome', checkOutcomes, upTo(17))
  outcomes: CheckOutcome[];

  @CodeField('DatabaseCode', databases, upTo(15))
  databases: DatabaseCode[];

  useOfForce: boolean;
  /** Force was used, and no incident about it was named yet. */
  forceIncidentExpected: boolean;
  forceIncidentId: string | null;
  /** Null also for those who follow the operation from outside. */
  note: string | null;
  performedBy: string;
  performerCountry: string;
  /** Basis and powers of whoever carried it out, at its time and place. */
  legalBasis: string;

  @CodeField('Power', powers, upTo(9))
  powers: Power[];

  ledBy: string | null;
  assistedBy: string[];
  countries: string[];
  patrolId: string | null;
  shiftId: string | null;
  correctableUntil: Date;
  confirmedAt: Date | null;
  confirmedBy: string | null;
  persons: CheckPersonView[];
  corrections: CheckCorrectionView[];
}
