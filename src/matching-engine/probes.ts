import type { Space } from './keys.js';
import type { Vocabulary } from './vocabulary.js';

/** No more rows of one key are read. */
export const CAP = 800;

/** What is known of the year of birth: from when to when, or nothing. */
export interface Years {
  readonly low: number;
  readonly high: number;
}

/** By how much a key in common speaks for the words of a name: for those at these places, so much each. */
export type Told = readonly (readonly [place: number, much: number])[];

interface Probe {
  readonly told: Told;
  readonly low: number;
  readonly high: number;
}

const sum = (told: Told): number => told.reduce((so, [, much]) => so + much, 0);

const ANY_YEAR = { low: -1, high: 32_000 };
const NO_YEAR = { low: 0, high: 0 };
/** Years of birth are noted wrongly by so much. */
const AROUND = 2;

/** The keys that are to be looked up, each with what it weighs and the years within which it is read. */
export class Probes {
  private readonly found = new Map<number, Probe>();
  private readonly beside: [key: number, probe: Probe][] = [];

  constructor(
    readonly vocabulary: Vocabulary,
    readonly years: Years | undefined,
    readonly space: Space,
  ) {}

  has(key: number): boolean {
    return this.found.has(key);
  }

  add(key: number, told: Told, within: Years = ANY_YEAR): void {
    const known = this.found.get(key);
    if (!known || sum(known.told) < sum(told)) this.found.set(key, { told, ...within });
  }

  /** A key that so many have that it is read around the year of birth only, and where no year is known. */
  addNarrowed(key: number, told: Told): void {
    if (!this.years || this.vocabulary.heavy(key) <= CAP) return this.add(key, told);
    this.add(key, told, { low: this.years.low - AROUND, high: this.years.high + AROUND });
    this.beside.push([key, { told, ...NO_YEAR }]);
  }

  all(): readonly (readonly [key: number, probe: Probe])[] {
    return [...this.found, ...this.beside];
  }
}
