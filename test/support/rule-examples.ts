import type { Outcome } from '../../src/applicability/finding.js';
import type { Question } from '../../src/applicability/question.js';
import type { Snapshot } from '../../src/legal-register/snapshot.js';
import type { Entry } from '../../src/legal-register/legal-entry.entity.js';
import { gateExamples } from './gate-examples.js';
import { reservationExamples } from './reservation-examples.js';

/** What is asked of a rule, what comes of it (undefined: it is not asked), and what the register needs for that besides. */
export interface Example {
  /** As `AL->MK`. */
  readonly pair: string;
  readonly question: Partial<Question>;
  readonly outcome: Outcome | undefined;
  /** Its sentence, where the outcome alone does not tell the two apart. */
  readonly says?: string;
  /** The register as officers have changed it, where the seeded one gives no such example. */
  readonly changed?: (law: Snapshot) => Entry[];
}

/** Of one gate, one reservation, or the rules of one agreement. */
export interface RuleExamples {
  readonly instrument: string;
  /** Where it stands in the way, asks for something, or says what it is there to say. */
  readonly binds: readonly Example[];
  /** Where it lets pass, or is not asked at all. */
  readonly free: readonly Example[];
}

/** By the key of the row. */
export const examples: Readonly<Record<string, RuleExamples>> = { ...gateExamples, ...reservationExamples };
