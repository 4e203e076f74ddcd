import type { Condition } from '../access/sight.js';
import { snake } from '../snake-naming.js';

/** A list's filters of the plain kind: this column equals that value, wherever a value was sent. */
export function whereEqual(asked: object): Condition[] {
  return Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({
      text: `row.${snake(name)} = :is_${name}`,
      parameters: { [`is_${name}`]: value as unknown },
    }));
}

/** The record that somebody was given a reference of: a letter, and the end of its id. */
export const withReference = (reference: string): Condition => ({
  text: 'upper(right(row.id::text, 8)) = :digits',
  parameters: { digits: reference.slice(-8) },
});

/** What lasts from `starts_at` to `ends_at` and touches this day, as days are counted where its owner is. */
export function onDay(day: string): Condition {
  const zone = '(select c.time_zone from countries c where c.code = row.owner_country)';
  return {
    text: `row.starts_at < (:day::date + 1)::timestamp at time zone ${zone}
      and row.ends_at > :day::date::timestamp at time zone ${zone}`,
    parameters: { day },
  };
}

/** What this officer is on: one of its `officer_ids`. */
export function withOfficer(officerId: string): Condition {
  return { text: 'row.officer_ids @> array[:on_it::uuid]', parameters: { on_it: officerId } };
}
