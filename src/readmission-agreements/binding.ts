import type { Entry, Side } from '../legal-register/legal-entry.entity.js';
import type { Snapshot } from '../legal-register/snapshot.js';
import { isSure, standing, type Standing } from '../legal-register/standing.js';
import type { Reason } from './coverage.js';

/** Whom the question is about: who asks, who is asked, on which day. */
export interface Pair {
  readonly from: string;
  readonly to: string;
  readonly on: string;
}

/** Whether a state is, was or will be on that side. */
export const isNamed = (law: Snapshot, { states, group, except }: Side, country: string): boolean =>
  states.includes(country) ||
  (group !== null && !except.includes(country) && law.find('membership', `${group}/${country}`) !== undefined);

/** Whether a state stands on that side on that day. */
function stands(law: Snapshot, side: Side, { country, on }: { country: string; on: string }): Standing {
  if (side.except.includes(country)) return 'no';
  if (side.states.includes(country)) return 'yes';
  if (side.group === null) return 'no';
  const member = law.find('membership', `${side.group}/${country}`);
  const answer = member ? standing(member, on) : 'no';
  return answer === 'yes' && (side.unsure.includes(country) || !(member && isSure(member))) ? 'unknown' : answer;
}

/** Whether the agreement is one between the two, whichever of them asks. */
export function between(law: Snapshot, { sides }: Entry<'readmission_agreement'>['content'], pair: Pair): Standing {
  const [one, other] = sides;
  const both = (asks: Side, asked: Side): Standing => {
    const answers = [
      stands(law, asks, { country: pair.from, on: pair.on }),
      stands(law, asked, { country: pair.to, on: pair.on }),
    ];
    return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes';
  };
  const ways = [both(one, other), both(other, one)];
  return ways.includes('yes') ? 'yes' : ways.includes('unknown') ? 'unknown' : 'no';
}

/** Whether the agreement is in force on that day, and how sure that is. */
export function inForce(agreement: Entry<'readmission_agreement'>, on: string): Reason[] {
  const { article, key: entryKey } = agreement;
  const answer = standing(agreement, on);
  if (answer === 'no') return [{ code: 'not_in_force', status: 'refused', article, entryKey }];
  if (!isSure(agreement)) return [{ code: 'not_verified', status: 'needs_confirmation', article, entryKey }];
  return answer === 'yes'
    ? [{ code: 'in_force', status: 'applies', article, entryKey }]
    : [{ code: 'in_force_not_known', status: 'needs_confirmation', article, entryKey }];
}
