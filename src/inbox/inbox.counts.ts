import type { Level } from '../core/workflow/urgency.js';
import type { InboxCountsView } from './inbox.dto.js';

/** How much of one kind waits at one level. */
export interface Counted {
  readonly kind: string;
  readonly level: Level;
  readonly count: number;
}

/** By kind and by level. */
export function countsOf(counted: readonly Counted[]): Omit<InboxCountsView, 'more'> {
  const levels = { green: 0, amber: 0, red: 0, overdue: 0 };
  const kinds = new Map<string, number>();
  for (const { kind, level, count } of counted) {
    levels[level] += count;
    kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  const byKind = [...kinds].map(([kind, count]) => ({ kind, count })).filter(({ count }) => count > 0);
  return { total, levels, kinds: byKind };
}
