import type { ClockMatter, ClockUnit } from '../legal-register/legal-entry.codes.js';
import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import type { LimitUnit } from './counting.js';
import type { DeadlineCode } from './deadline.codes.js';
import type { Stated } from './limits.js';

/** What no agreement sets, and an installation or a state's law does: rows of the kind `clock`. */
const matters: Partial<Record<DeadlineCode, ClockMatter>> = {
  d03: 'readmission_receipt',
  d20: 'readmission_retention',
};

const units: Partial<Record<ClockUnit, LimitUnit>> = {
  hours: 'hour',
  days: 'calendar_day',
  working_days: 'working_day',
  months: 'month',
  years: 'year',
};

/** A state's own row goes before the general one. */
export function policiesOf(law: Snapshot, country: string): Partial<Record<DeadlineCode, Stated>> {
  const found = Object.entries(matters).map(([code, matter]) => [code, policyOf(law, matter, country)] as const);
  return Object.fromEntries(found.filter(([, stated]) => stated !== null));
}

function policyOf(law: Snapshot, matter: ClockMatter, country: string): Stated | null {
  const rows = law.by('clock', 'matter', ({ content }) => [content.matter], matter);
  const row = rows.find(({ content }) => content.countries.includes(country)) ?? rows.find(ofAll);
  const unit = row && units[row.content.unit];
  return row?.content.quantity && unit ? { limit: { n: row.content.quantity, unit }, source: sourceOf(row) } : null;
}

const ofAll = ({ content }: Entry<'clock'>): boolean => content.countries.length === 0;

const sourceOf = ({ article, id, key, trust, source }: Entry<'clock'>): Stated['source'] => ({
  name: 'policy',
  article,
  entryId: id,
  entryKey: key,
  from: null,
  trust,
  source,
  sure: trust !== 'unverified',
  confirmed: false,
});
