import type { Entry } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { standing } from '../legal-register/standing.js';
import { days, later } from '../core/workflow/deadline.js';
import type { LogEvent } from './transmission-log.codes.js';

/** One regime under which one side logs an event, and until when the row must and may be kept. */
export interface Regime {
  readonly regime: string;
  readonly rule: string | null;
  readonly keepUntil: Date | null;
  readonly purgeAt: Date | null;
}

interface Logged {
  readonly instrument: string;
  /** Whose log it is. */
  readonly country: string;
  readonly event: LogEvent;
  readonly at: Date;
  /** Which day it is then in that state: its law is that of this day. */
  readonly on: string;
}

/**
 * Under which regimes an event is logged: that of the instrument, and that of every law which binds the state and carries
 * no exchange of its own. Two rows where it serves two of them. An instrument without a rule is logged all the same.
 */
export function regimesOf(law: Snapshot, logged: Logged): Regime[] {
  const { instrument, event, at, on, country } = logged;
  const speaks = ({ content }: Entry<'log_rule'>) => content.events?.includes(event) ?? true;
  const rows = law
    .of('log_rule')
    .filter((row) => standing(row, on) !== 'no' && speaks(row))
    .filter((row) => row.instrument === instrument || isGeneral(law, row.instrument, { country, on }));
  const own = rows.filter((row) => row.instrument === instrument);
  const general = rows.filter((row) => row.instrument !== instrument).map((row) => regimeBy(row, at));
  const silent = { regime: instrument, rule: null, keepUntil: null, purgeAt: null };
  return [...(own.length > 0 ? own.map((row) => regimeBy(row, at)) : [silent]), ...general];
}

function regimeBy({ key, content }: Entry<'log_rule'>, at: Date): Regime {
  const { regime, leastDays, mostDays } = content;
  return {
    regime,
    rule: key,
    keepUntil: leastDays === null ? null : later(at, days(leastDays)),
    purgeAt: mostDays === null ? null : later(at, days(mostDays)),
  };
}

/** Law that binds a group's members and carries no action itself: it frames whatever they exchange. */
function isGeneral(law: Snapshot, key: string | null, { country, on }: { country: string; on: string }): boolean {
  if (key === null) return false;
  const found = law.find('instrument', key);
  if (found?.content.binding !== 'group' || standing(found, on) === 'no') return false;
  const carries = law.by('basis', 'instrument', ({ instrument }) => (instrument ? [instrument] : []), key).length > 0;
  const member = law
    .of('membership')
    .some(
      (row) =>
        row.content.group === found.content.group && row.content.country === country && standing(row, on) === 'yes',
    );
  return !carries && member;
}
