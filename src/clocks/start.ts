import type { Clock, Ladder, Terms } from './clock.js';
import { running } from './clock.js';
import type { ClockRule } from './clock-rule.js';
import { beginOf, endOf, type Counting, type Span } from './counting.js';
import { daysOffFrom, type Holiday } from './holidays.js';

/** Where the state that has to act lives, and who is told there. */
export interface Surroundings {
  readonly zone: string;
  readonly holidays: readonly Holiday[];
  readonly ladder: Ladder;
}

/** By when the asker would like to have it; no instrument says so. */
export interface Wish {
  readonly until: Date;
  /** Who wishes it: an authority, or a state. */
  readonly by: string;
}

/** No clock that counts working days runs so many years longer than its number of days says. */
const YEARS_MORE = 3;
const WORKING_DAYS_OF_A_YEAR = 200;

/** A clock by a rule of the register, from its beginning; none where the rule sets no number: at once, without delay. */
export function startClock(rule: ClockRule, begin: Date, around: Surroundings): Clock | null {
  const span = spanOf(rule);
  if (!span) return null;
  const terms = termsOf(rule, begin, around);
  return running(terms, begin, endOf(span, begin, terms.counting));
}

/** A clock by what the asker wishes: it shows, it sounds, and nobody is in breach of it. */
export function wishedClock({ until, by }: Wish, begin: Date, around: Surroundings, registerVersion: number): Clock {
  const { zone, ladder } = around;
  const said = { rule: 'WISH', title: 'Wished by the asker', instrument: null, article: null };
  const counting: Counting = { zone, notCounted: null, daysOff: null };
  const asked = { source: 'the request itself', registerVersion, binding: 'requested', requestedBy: by } as const;
  return running({ ...said, ...asked, counting, ladder }, begin, until);
}

/** When to warn of something that lies ahead; null where the rule sets no number. */
export function warningBefore(rule: ClockRule, end: Date, { zone }: Surroundings): Date | null {
  const span = spanOf(rule);
  return span && beginOf(span, end, { zone, notCounted: null, daysOff: null });
}

function spanOf({ quantity, unit }: ClockRule): Span | null {
  return quantity === null || unit === 'none' ? null : { quantity, unit };
}

function termsOf(rule: ClockRule, begin: Date, { zone, holidays, ladder }: Surroundings): Terms {
  const { key, title, instrument, article, source, registerVersion, binding, requestedBy, notCounted, alarms } = rule;
  const years = Math.ceil((rule.quantity ?? 0) / WORKING_DAYS_OF_A_YEAR) + YEARS_MORE;
  const daysOff = rule.unit === 'working_days' ? daysOffFrom(holidays, begin.getUTCFullYear() - 1, years + 1) : null;
  return {
    rule: key,
    title,
    instrument,
    article,
    source,
    registerVersion,
    binding,
    requestedBy,
    counting: { zone, notCounted, daysOff },
    ladder: { ...ladder, ...alarms },
  };
}
