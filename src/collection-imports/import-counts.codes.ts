import type { CountsView as Counts } from './collection-import.dto.js';
import type { ApprovalReason, Mode, Obstacle } from './import.codes.js';

export type { CountsView as Counts } from './collection-import.dto.js';

export const nothingCounted = (): Counts => ({
  lines: 0,
  errors: 0,
  warnings: 0,
  ignored: 0,
  ofHolder: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  withdrawn: 0,
  missing: 0,
  unreferenced: 0,
  toDetain: 0,
  notes: {},
});

/** Both together. */
export function sum(one: Counts, other: Counts): Counts {
  const notes = { ...one.notes };
  for (const [code, times] of Object.entries(other.notes)) notes[code] = (notes[code] ?? 0) + times;
  const numbers = Object.entries(other).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const added = numbers.map(([name, value]) => [name, value + Number(one[name as keyof Counts])]);
  return { ...one, ...(Object.fromEntries(added) as Partial<Counts>), notes };
}

/** So much may change without a second officer: a tenth of what is held, and ten entries in any case. */
export const unnoticed = (held: number): number => Math.max(10, Math.floor(held / 10));

const gone = ({ withdrawn, missing }: Counts): number => withdrawn + missing;

export function approvalNeededFor(counts: Counts, held: number): ApprovalReason[] {
  const reasons: [ApprovalReason, boolean][] = [
    ['changes_much', counts.changed + gone(counts) > unnoticed(held)],
    ['lines_without_reference', counts.unreferenced > 0 && counts.missing > 0],
    ['asks_to_detain', counts.toDetain > 0],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

/** A small collection may lose more than half of what it holds: that is seen. */
const SMALL = 10;

export function obstacleTo(counts: Counts, about: { held: number; mode: Mode; cutOff: boolean }): Obstacle | null {
  const { held, mode, cutOff } = about;
  const { added, changed, unchanged, withdrawn, missing } = counts;
  if (added + changed + unchanged === 0 && (mode === 'full' || withdrawn === 0)) return 'import_is_empty';
  if (mode === 'full' && cutOff) return 'import_cut_off';
  return missing > SMALL && missing * 2 > held ? 'import_would_empty' : null;
}

/** A run that changes more than its check has found is not the one that was looked at. */
export const goesTooFar = (done: Counts, checked: Counts, held: number): boolean =>
  done.changed + gone(done) > checked.changed + gone(checked) + unnoticed(held);
