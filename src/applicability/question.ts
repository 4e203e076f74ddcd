/** What somebody wants to do with whom, and what is known of it. What is left out is not known. */
export interface Question {
  readonly from: string;
  readonly to: string;
  /** The day, as 2026-09-01. */
  readonly on: string;
  readonly action?: string | undefined;
  readonly personalData: boolean;
  readonly classified: boolean;
  readonly offence?: string | undefined;
  readonly extraditable?: boolean | undefined;
  readonly transBorder?: boolean | undefined;
  readonly subjectCategory?: string | undefined;
  readonly underInvestigation?: boolean | undefined;
  /** What is asked about. */
  readonly subject?: string | undefined;
  readonly disputedTerritory?: boolean | undefined;
  readonly transferBasis?: string | undefined;
  /** Who passes it on, where it is one of the two and what the other passes on is another question. */
  readonly sender?: string | undefined;
  /** What is on file. */
  readonly documents: readonly string[];
}
