import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { bestOf, isSure } from '../legal-register/standing.js';
import { days, later } from '../core/workflow/deadline.js';
import type { DetentionLaw } from './detention.entity.js';

/** Own rule, where national law has not been entered: nobody is detained for longer without somebody looking again. */
const OWN_REVIEW_DAYS = 14;

interface Span {
  readonly n: number;
  readonly unit: 'days' | 'weeks' | 'months';
}

/** What the register says on that day of detention in a state. */
export function ruleOf(law: Snapshot, country: string, day: string): Entry<'detention_rule'> | undefined {
  return bestOf(
    law.of('detention_rule').filter(({ content }) => content.countries.includes(country)),
    day,
  )?.entry;
}

/** Until when it may last by that; the day on which it began is the first. */
export function lawFor(rule: Entry<'detention_rule'> | undefined, began: string): DetentionLaw {
  const { first = null, most = null, children = null } = rule?.content ?? {};
  return {
    rule: rule?.key ?? null,
    entryId: rule?.id ?? null,
    source: rule?.source ?? null,
    sure: rule !== undefined && isSure(rule),
    firstUntil: first && lastDay(began, first),
    mostUntil: most && lastDay(began, most),
    children,
  };
}

/** When somebody has to look again: as national law says, at the latest on the last day of what is allowed. */
export function nextReview(
  { rule, allowedUntil }: { rule: Entry<'detention_rule'> | undefined; allowedUntil: string | null },
  from: Date,
): Date {
  const every = rule?.content.reviewEvery ?? null;
  const regular = every ? atNoon(lastDay(dayOf(from), every)) : later(from, days(OWN_REVIEW_DAYS));
  if (allowedUntil === null) return regular;
  const last = atNoon(allowedUntil);
  return last < regular ? last : regular;
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** The last day of so long, the first being counted. */
export function lastDay(first: string, { n, unit }: Span): string {
  const day = new Date(`${first}T00:00:00Z`);
  if (unit === 'months') {
    const wanted = day.getUTCDate();
    day.setUTCDate(1);
    day.setUTCMonth(day.getUTCMonth() + n);
    const longest = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
    day.setUTCDate(Math.min(wanted, longest));
  } else day.setUTCDate(day.getUTCDate() + n * (unit === 'weeks' ? 7 : 1));
  day.setUTCDate(day.getUTCDate() - 1);
  return dayOf(day);
}
