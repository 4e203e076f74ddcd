import { days, later } from '../workflow/deadline.js';

/** How long a kind of data is kept. Rules are data (retention_rules): national law may set its own. */
export interface RetentionRule {
  readonly code: string;
  /** When somebody has to look whether it is still needed; null: nobody has to before it is erased. */
  readonly reviewAfterDays: number | null;
  readonly eraseAfterDays: number;
}

/** No decision by the due date is a decision to erase. */
export function retentionFrom(
  rule: RetentionRule,
  collected: Date,
): { retentionRule: string; reviewDue: Date | null; retentionDue: Date } {
  const { code, reviewAfterDays, eraseAfterDays } = rule;
  return {
    retentionRule: code,
    reviewDue: reviewAfterDays === null ? null : later(collected, days(reviewAfterDays)),
    retentionDue: later(collected, days(eraseAfterDays)),
  };
}
