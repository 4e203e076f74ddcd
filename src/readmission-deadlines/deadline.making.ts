import { v7 as newId } from 'uuid';
import type { Calendar } from '../clocks/calendar.reader.js';
import type { Due } from './counting.js';
import type { DeadlineCode } from './deadline.codes.js';
import type { ReadmissionDeadline } from './deadline.entity.js';
import { dueOf, levelAt, nextAlarm, type Thresholds } from './due.js';
import type { Expected } from './expected.js';

/** Where no limit runs: lists are sorted by the next one. */
export const NEVER_DUE = new Date('9999-01-01T00:00:00Z');

/** By which a limit is counted at this moment. */
export interface Measure {
  readonly calendar: Calendar;
  readonly thresholds: Thresholds;
  readonly now: Date;
}

/** To what it belongs, and who sees it. */
export type Belongs = Pick<ReadmissionDeadline, 'recordType' | 'recordId' | 'subjectId' | 'ownCountry'>;

/** A limit that begins to run. */
export function begun(expected: Expected, belongs: Belongs, now: Date): ReadmissionDeadline {
  const ends = { dueAt: null, dueSafeAt: null, alarmAt: null, actsAt: null, endedAt: null, recountedBy: null };
  const begins = { startsAt: now, startsSafeAt: now, counted: 'forward', obstacleRule: null, obstacles: [] } as const;
  return { id: newId(), ...belongs, ...begins, state: 'running', ...ends, ...saidBy(expected, null) };
}

/** What the agreement says now, of a limit that runs already; where it begins when it was first seen, it keeps that. */
export function saidBy(
  { code, country, from, limit, prolonging, source, act }: Expected,
  before: ReadmissionDeadline | null,
): Pick<ReadmissionDeadline, 'code' | 'country' | 'span' | 'prolonging' | 'source' | 'act'> &
  Partial<Pick<ReadmissionDeadline, 'startsAt' | 'startsSafeAt'>> {
  const starts = from ?? (before && { conservative: before.startsAt, safe: before.startsSafeAt });
  const beginning = starts ? { startsAt: starts.conservative, startsSafeAt: starts.safe } : {};
  return { code, country, span: limit, prolonging, source, act, ...beginning };
}

type Endable = Pick<ReadmissionDeadline, 'startsAt' | 'counted' | 'act' | 'span'>;

/** By what a limit ends: nobody has to list holidays for what is counted otherwise. */
type Ending = Omit<Measure, 'calendar'> & { readonly calendar: Pick<Calendar, 'known'> };
type Dated = Endable & Pick<ReadmissionDeadline, 'dueAt' | 'dueSafeAt'>;

/** Its ends by either count, and when the clock has to do with it next. */
export const measured = (deadline: ReadmissionDeadline, measure: Measure): ReadmissionDeadline =>
  ending(deadline, dueOf(deadline, measure.calendar), measure);

export function ending<D extends Endable>(
  deadline: D,
  due: Due | null,
  { thresholds, now, calendar }: Ending,
): D & Pick<ReadmissionDeadline, 'state' | 'dueAt' | 'dueSafeAt' | 'alarmAt' | 'actsAt'> {
  const ends = { dueAt: due?.conservative ?? null, dueSafeAt: due?.safe ?? null };
  const dated = { ...deadline, ...ends };
  const actsAt = deadline.act === null || isBlind(deadline, calendar) ? null : ends.dueSafeAt;
  const passed = ends.dueSafeAt !== null && ends.dueSafeAt <= now;
  const state = ends.dueAt === null ? 'held' : passed ? 'overdue' : 'running';
  return { ...dated, state, actsAt, alarmAt: alarmOf(dated, actsAt, { thresholds, now }) };
}

/** Of a state whose holidays nobody has listed, the safe end can be too early: nothing follows from its silence. */
const isBlind = ({ act, span }: Pick<Endable, 'act' | 'span'>, { known }: Pick<Calendar, 'known'>): boolean =>
  act === 'lapse' && span?.unit !== 'hour' && !known;

/** Where the clock acts on the case, it need not sound as well. */
function alarmOf(dated: Dated, actsAt: Date | null, { thresholds, now }: Omit<Measure, 'calendar'>): Date | null {
  const next = nextAlarm(dated, thresholds, now);
  return next && actsAt && next >= actsAt ? null : next;
}

export const ended = (
  deadline: ReadmissionDeadline,
  state: 'met' | 'lapsed' | 'void',
  now: Date,
): ReadmissionDeadline => ({ ...deadline, state, endedAt: now, alarmAt: null, actsAt: null });

/** The one that presses most, among those by which a case is sorted. */
export function pressing(
  deadlines: readonly ReadmissionDeadline[],
  codes: ReadonlySet<DeadlineCode>,
  { thresholds, now }: Pick<Measure, 'thresholds' | 'now'>,
) {
  const [first] = deadlines
    .flatMap((one) => (one.dueAt && one.endedAt === null && codes.has(one.code) ? [{ ...one, dueAt: one.dueAt }] : []))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  return first && { dueAt: first.dueAt, level: levelAt(first, thresholds, now), code: first.code };
}
