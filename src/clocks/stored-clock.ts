import type { Clock } from './clock.js';

const moments = ['startedAt', 'dueAt', 'amberAt', 'redAt', 'pausedAt', 'missedAt', 'stoppedAt'] as const;

type Stretch = Readonly<Record<string, unknown>>;

/** A clock as it comes out of its column, where moments are texts. */
export function clockOf(stored: unknown): Clock | null {
  if (stored === null || stored === undefined) return null;
  const clock = stored as Clock;
  const dates = (from: Stretch, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, from[name] ? new Date(from[name] as string) : null]));
  return {
    ...clock,
    ...dates(stored as Stretch, moments),
    pauses: clock.pauses.map((each) => ({ ...each, ...dates(each, ['from', 'to']) })),
    extensions: clock.extensions.map((each) => ({ ...each, ...dates(each, ['at', 'until']) })),
  };
}
