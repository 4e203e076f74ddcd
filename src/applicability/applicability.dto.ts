import { CodeField } from '../core/forms.js';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { entryKinds, type EntryKind } from '../legal-register/legal-entry.codes.js';
import { applicabilities, type Applicability } from './applicability.codes.js';
import { outcomes, type Outcome } from './finding.js';

/** Which two officers have confirmed a value for this case. */
export class ConfirmedByView {
  confirmationId: string;
  proposedBy: string;
  confirmedBy: string;
  at: Date;
}

/** One gate that was checked, and what came of it. */
export class ApplicabilityCheckView {
  gate: string;
  /** The row that states the rule: a gate, a reservation, an agreement. */
  rule: string;
  /** That version of it. */
  entryId: string;
  article: string;

  @CodeField('ApplicabilityOutcome', outcomes)
  outcome: Outcome;

  because: string;
  /** What to put on file so that it passes. */
  document: string | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;

  confirmedBy: ConfirmedByView[];
}

/** A row of the register that somebody would have to confirm. */
export class ToConfirmView {
  entryId: string;

  @CodeField('LegalEntryKind', entryKinds)
  kind: EntryKind;

  key: string;
  article: string;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;
}

/** What one instrument says of it. */
export class ApplicableView {
  instrument: string;
  title: string;
  /** The articles that carry it. */
  article: string;
  /** What it carries of what was asked. */
  actions: string[];

  @CodeField('Applicability', applicabilities)
  status: Applicability;

  /** The reason in a sentence. */
  because: string;
  /** The article on which the reason rests. */
  becauseOf: string;

  /** The least trusted of what it rests on. */
  @CodeField('Trust', trusts)
  confidence: Trust;

  checks: ApplicabilityCheckView[];
  /** What goes with it, always. */
  duties: string[];
  /** What everything passed on by it carries. */
  restrictions: string[];
  toConfirm: ToConfirmView[];
  /** Keys of the clocks of these articles. */
  clocks: string[];
}

/** What the law says of an action between two states on a day, instrument by instrument, the best first. */
export class ApplicabilityView {
  from: string;
  to: string;
  on: string;
  /** The version of the register that governs the answer. */
  registerVersion: number;
  answers: ApplicableView[];
}

export class MatrixCellView {
  to: string;

  /** The best of what the instruments say. */
  @CodeField('Applicability', applicabilities)
  status: Applicability;

  /** Instruments that say more than no, the best first. */
  instruments: string[];
}

export class MatrixRowView {
  from: string;
  cells: MatrixCellView[];
}

/** One action on one day, for all pairs of countries. */
export class MatrixView {
  action: string;
  on: string;
  registerVersion: number;
  rows: MatrixRowView[];
}
