import type { Applicability } from '../applicability/applicability.codes.js';
import type { Held } from '../legal-register/authority-function.reader.js';

/** What the law asks about besides the parties, the day and the action; what is left out is not known. */
export interface Matter {
  readonly extraditable?: boolean | undefined;
  readonly transBorder?: boolean | undefined;
  readonly subjectCategory?: string | undefined;
  readonly underInvestigation?: boolean | undefined;
  readonly disputedTerritory?: boolean | undefined;
  readonly transferBasis?: string | undefined;
  /** Codes of what is on file: a judicial approval, a basis of transfer … */
  readonly documents: string[];
}

/** What the register says of a request, on a day, under the instrument that was chosen for it. */
export interface Basis {
  readonly registerVersion: number;
  /** The day that it was asked about. */
  readonly on: string;
  readonly status: Applicability | 'none';
  readonly because: string;
  readonly article: string;
  /** Codes of what has to be put on file before it can go. */
  readonly missing: string[];
  /** Keys of the rows that two officers would have to confirm. */
  readonly toConfirm: string[];
  readonly duties: string[];
  /** Codes of the restrictions that everything passed on carries. */
  readonly restrictions: string[];
  /** The instrument that goes first between these two and carries it; null where the chosen one does. */
  readonly first: string | null;
}

/** Whether both authorities may write to each other directly, as the register has it. */
export interface Listing {
  readonly owner: Held;
  readonly other: Held;
}
