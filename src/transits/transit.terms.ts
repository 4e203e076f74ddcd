import type { Due } from '../readmission-deadlines/limits.reader.js';

/** A time, as the parameters of an agreement have it. */
export interface Term {
  readonly n: number;
  readonly unit: 'calendar_day' | 'working_day' | 'hour' | 'month' | 'year';
}

/** One parameter of the agreement, as far as a transit needs it: what is not sure warns, and decides nothing. */
export interface Pinned {
  readonly value: Term | null;
  readonly sure: boolean;
  readonly article: string | null;
}

/** What an agreement says of transit, as it was when the transit was requested. */
export interface TransitTerms {
  readonly registerVersion: number;
  readonly on: string;
  /** How long before it must be asked for. */
  readonly leadTime: Pinned;
  /** How long before, where a weekend lies in between; of transits of before, nothing was pinned. */
  readonly leadTimeWeekend?: Pinned;
  readonly reply: Pinned;
  /** So long before the transit it is answered at the latest. */
  readonly replyBefore?: Pinned;
  /** Within which time of the consent it must be carried out. */
  readonly executeWithin: Pinned;
  /** How long anybody may be kept at an airport. */
  readonly custodyMax: Pinned;
  /** How long before it must be notified. */
  readonly notice: Pinned;
  /** Within which time of being told of an obstacle a new plan is due. */
  readonly plan: Pinned;
}

/** The earlier of both, each way to count; what was asked for too late to be answered before that has its whole time. */
export function replyDueBy({ conservative, safe }: Due, before: Due | null, sentAt: Date): Due {
  const earlier = (end: Date, other: Date | undefined) => (other && other > sentAt && other < end ? other : end);
  return { conservative: earlier(conservative, before?.conservative), safe: earlier(safe, before?.safe) };
}
