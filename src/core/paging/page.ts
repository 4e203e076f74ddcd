import { Problem } from '../problems.js';

/** As far as a list counts: beyond it the number would cost more than it tells. */
export const COUNT_CAP = 1000;
export const PAGE_LIMIT = 100;

/** One page of a list, newest (or most urgent) first. */
export interface PageOf<T> {
  items: T[];
  /** Send it as `after` for the next page; null on the last one. */
  next: string | null;
  /** How many there are, counted up to 1000 and only where `count=true` was asked. */
  count: number | null;
}

/** A page of rows that were read one beyond its end, newest first. */
export function pageOf<R extends { id: string }>(
  rows: readonly R[],
  limit: number,
  sortedBy: (row: R) => Date,
): Omit<PageOf<R>, 'count'> {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last ? encodeCursor([sortedBy(last).toISOString(), last.id]) : null };
}

/** Where the last page ended: the value it was sorted by, and the id. Opaque to clients. */
export type Cursor = readonly [sorted: string, id: string];

export const encodeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

export function decodeCursor(text: string): Cursor {
  try {
    const cursor: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(cursor) && cursor.length === 2 && cursor.every((part) => typeof part === 'string')) {
      const [sorted, id] = cursor as [string, string];
      if (!Number.isNaN(Date.parse(sorted)) && /^[\da-f-]{36}$/.test(id)) return [sorted, id];
    }
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw new Problem('bad_input', { fields: ['after'] });
}
