import type { InboxCountsView } from './inbox.dto.js';
import type { WaitingRow } from './inbox.store.js';

/** By kind and by level. */
export function countsOf(rows: readonly Pick<WaitingRow, 'kind' | 'level'>[]): Omit<InboxCountsView, 'more'> {
  const levels = { green: 0, amber: 0, red: 0, overdue: 0 };
  const kinds = new Map<string, number>();
  for (const { kind, level } of rows) {
    levels[level] += 1;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const byKind = [...kinds].map(([kind, count]) => ({ kind, count })).sort((a, b) => a.kind.localeCompare(b.kind));
  return { total: rows.length, levels, kinds: byKind };
}
