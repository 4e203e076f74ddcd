import type { Counter } from './counter.codes.js';

/** One counter of one state: as recorded case by case, and, apart from that, as tallied. Never added up. */
export interface ReportedFigure {
  readonly counter: Counter;
  readonly country: string;
  readonly computed: number;
  readonly tallied: number;
}

/** A state's word for its own figures; by default, where it did not answer and the commander spoke instead. */
export interface Validation {
  readonly country: string;
  readonly validatedBy: string;
  readonly validatedAt: Date;
  readonly byDefault: boolean;
}
