import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import type { Holiday } from './holidays.js';

/** The holidays of a state. Its week is its own where that is listed, and otherwise the usual one. */
export function holidaysOf(law: Snapshot, country: string): Holiday[] {
  const of = (place: string) => law.by('holiday', 'country', ({ content }) => [content.country ?? ''], place);
  const own = of(country);
  const itsOwnWeek = own.some(({ content }) => content.rule.kind === 'weekly');
  return [...(itsOwnWeek ? [] : of('')), ...own].map(holidayOf).sort((one, other) => (one.code < other.code ? -1 : 1));
}

function holidayOf({ key, content, validFrom, validTo, source, trust }: Entry<'holiday'>): Holiday {
  const { name, rule, moves, since, until } = content;
  return { code: key, name, rule, moves, since, until, validFrom, validTo, source, trust };
}
